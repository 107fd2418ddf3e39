using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Towngreen.Certification;

namespace Towngreen.Bench;

/// <summary>How far the review of an application has come.</summary>
public enum Stage
{
    /// <summary>Nothing is looked at yet.</summary>
    Draft,

    /// <summary>Two claims of three are approved, some are returned.</summary>
    InReview,

    /// <summary>Every claim is approved or, now and then, declined.</summary>
    Decided,
}

/// <summary>Makes applications of 60 actions, every one different: other actions left out, other days, other files, other amounts.</summary>
internal sealed class SampleTowns
{
    private const int ActionsLeftOut = 5;
    private const int FilesInAll = 8192;

    private static readonly string[] Hashes =
        [.. Enumerable.Range(0, FilesInAll).Select(file => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.ToString(CultureInfo.InvariantCulture)))))];

    private static readonly string[] Addresses =
        [.. Enumerable.Range(0, FilesInAll).Select(page => string.Create(CultureInfo.InvariantCulture, $"https://www.example.org/sustainability/documents/{page}"))];

    private static readonly ValueList<DateOnly> Sessions = [new(2025, 9, 10), new(2025, 10, 8), new(2025, 11, 12)];

    private static readonly PeopleValue People = new(
    [
        new Person("Ada Whitfield", "First Selectwoman", [PersonRole.ElectedExecutive], Sessions),
        new Person("Ben Okafor", "Director of Public Works", [PersonRole.SeniorStaff], Sessions),
        new Person("Carmen Diaz", "Resident", [PersonRole.TeamResident], Sessions),
    ]);

    private readonly Edition _edition;
    private readonly int _step;

    public SampleTowns(Edition edition)
    {
        _edition = edition;
        _step = edition.Actions.Count / ActionsLeftOut;
    }

    /// <summary>What one town claims.</summary>
    /// <param name="town">Its number; the same number gives the same claims.</param>
    /// <param name="stage">How far its review has come.</param>
    public Claims Claims(int town, Stage stage)
    {
        var claims = new List<Claim>(_edition.Actions.Count + 2);
        for (var place = 0; place < _edition.Actions.Count; place++)
        {
            if ((place + town) % _step != 0)
            {
                claims.AddRange(_edition.Actions[place].Credits.Select(credit => Claim(town, place, credit, stage)));
            }
        }

        return new Claims([.. claims]);
    }

    private Claim Claim(int town, int place, Credit credit, Stage stage)
    {
        var entries = new Entry[1 + ((town + place) % credit.MaxEntries)];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            entries[entry] = new Entry([.. credit.Evidence.Select(field => KeyValuePair.Create(field.Id, Value(field, town, place + entry)))]);
        }

        return new Claim
        {
            Action = _edition.Actions[place].Key,
            Credit = credit.Id,
            CompletedOn = SustainableCt.AsOf.AddDays(-((town + (place * 31)) % 1100)),
            Entries = [.. entries],
            Status = Status(town + place, stage),
        };
    }

    private EvidenceValue Value(EvidenceField field, int town, int place) => field.Type switch
    {
        EvidenceType.Number => new NumberValue(5 + ((town + place) % 50)),
        EvidenceType.Date => new DateValue(SustainableCt.AsOf.AddDays(-30 - place)),
        EvidenceType.Choice => new ChoiceValue(field.Options[0].Id),
        EvidenceType.Link => new LinkValue(Addresses[((town * 71) + place) % FilesInAll]),
        EvidenceType.File => new FileValue("record.pdf", Hashes[((town * 71) + place) % FilesInAll]),
        EvidenceType.People => People,
        EvidenceType.Municipality => new MunicipalityValue("mansfield", "Mansfield"),
        EvidenceType.Action => new ActionValue(_edition.Actions[(place + 7) % _edition.Actions.Count].Key),
        EvidenceType.TrainingSeries => new TrainingSeriesValue("Equity in local government", Sessions),
        _ => new TextValue("What was done, who took part, what it changed and who looks after it from now on."),
    };

    private static ClaimStatus Status(int draw, Stage stage) => stage switch
    {
        Stage.Draft => ClaimStatus.Claimed,
        Stage.InReview => draw % 17 == 0 ? ClaimStatus.Returned : draw % 3 == 0 ? ClaimStatus.Claimed : ClaimStatus.Approved,
        _ => draw % 19 == 0 ? ClaimStatus.Declined : ClaimStatus.Approved,
    };
}
