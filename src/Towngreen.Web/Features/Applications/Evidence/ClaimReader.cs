using System.Globalization;
using Towngreen.Certification;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <param name="Claim">What could be read.</param>
/// <param name="Problems">What could not, each under its field's path within the form.</param>
public sealed record ClaimReading(Claim Claim, IReadOnlyList<Error> Problems);

/// <summary>
/// Makes a claim of a form as typed. Only what cannot be kept at all is a problem, such as a date that is none; what is missing or
/// breaks a rule is kept, and the engine's findings say so.
/// </summary>
public sealed class ClaimReader
{
    /// <summary>Of one text field: some ten pages.</summary>
    public const int MaxTextLength = 20_000;

    private readonly Credit _credit;
    private readonly EvidenceSources _sources;
    private readonly List<Error> _problems = [];

    private readonly IReadOnlyList<Entry> _saved;

    private ClaimReader(Credit credit, EvidenceSources sources, IReadOnlyList<Entry> saved) => (_credit, _sources, _saved) = (credit, sources, saved);

    /// <param name="actionKey">The action.</param>
    /// <param name="credit">The credit the form is for.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="sources">What it refers to.</param>
    /// <param name="saved">The claim as it is saved: a sealed entry is taken from it, whatever was posted.</param>
    public static ClaimReading Read(string actionKey, Credit credit, ClaimInput input, EvidenceSources sources, Claim? saved = null)
    {
        var reader = new ClaimReader(credit, sources, saved?.Entries ?? []);
        var claim = new Claim
        {
            Action = actionKey,
            Credit = credit.Id,
            Kind = input.Kind == nameof(CreditKind.Rolling) ? CreditKind.Rolling : CreditKind.New,
            CompletedOn = reader.Day(input.CompletedOn, "CompletedOn"),
            Impact = reader.Text(input.Impact, "Impact", ClaimContent.MaxImpactLength),
            Entries = WithoutBlanks([.. input.Entries.Select(reader.Entry)]),
        };
        return new ClaimReading(claim, reader._problems);
    }

    /// <summary>An entry nobody filled in is left out, but not the only one: the checks then say field by field what is missing.</summary>
    private static ValueList<Entry> WithoutBlanks(List<Entry> entries)
    {
        var filled = entries.Where(entry => entry.Values.Count > 0).ToList();
        return filled.Count > 0 ? [.. filled] : [new Entry([])];
    }

    private Entry Entry(EntryInput input, int place) => input.Seal is { } seal ? Sealed(seal, place) : Typed(input, place);

    private Entry Sealed(string seal, int place)
    {
        if (_saved.FirstOrDefault(entry => entry.Seal == seal) is { } entry)
        {
            return entry;
        }

        Problem(new SealGone(), $"Entries[{place}].Seal");
        return new Entry([]);
    }

    private Entry Typed(EntryInput input, int place)
    {
        var values = new List<KeyValuePair<string, EvidenceValue>>();
        foreach (var field in _credit.Evidence)
        {
            if (input.Fields.TryGetValue(field.Id, out var typed) && Value(field, typed, input, $"Entries[{place}].Fields[{field.Id}]") is { } value)
            {
                values.Add(new(field.Id, value));
            }
        }

        return new Entry([.. values]);
    }

    private EvidenceValue? Value(EvidenceField field, FieldInput typed, EntryInput entry, string path) => field.Type switch
    {
        EvidenceType.Number => Number(typed.Text, $"{path}.Text"),
        EvidenceType.Date => Day(typed.Day, path + ".Day") is { } day ? new DateValue(day) : null,
        EvidenceType.File => File(typed, path),
        EvidenceType.People => People(field, typed, entry, path),
        EvidenceType.Municipality => Municipality(typed, path),
        EvidenceType.TrainingSeries => Series(typed, path),
        EvidenceType.Choice => Chosen(typed.Text) is { } option ? new ChoiceValue(option) : null,
        EvidenceType.Action => Chosen(typed.Text) is { } action ? new ActionValue(action) : null,
        EvidenceType.Link => Text(typed.Text, $"{path}.Text") is { } address ? new LinkValue(address) : null,
        _ => Text(typed.Text, $"{path}.Text") is { } text ? new TextValue(text) : null,
    };

    private static string? Chosen(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    private string? Text(string? typed, string path, int maxLength = MaxTextLength)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var text = typed.ReplaceLineEndings("\n").Trim();
        if (text.Length > maxLength)
        {
            Problem(new TextTooLong(maxLength), path);
        }

        return text;
    }

    private NumberValue? Number(string? typed, string path)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (decimal.TryParse(typed, NumberStyles.Number, CultureInfo.CurrentCulture, out var number))
        {
            return new NumberValue(number);
        }

        Problem(new NotANumber(typed), path);
        return null;
    }

    private DateOnly? Day(DayInput typed, string path)
    {
        if (typed.IsBlank)
        {
            return null;
        }

        if (typed.Read() is { } day)
        {
            return day;
        }

        Problem(new NotADate(typed.ToString()), path);
        return null;
    }

    private FileValue? File(FieldInput typed, string path)
    {
        if (typed.File is not { } id || typed.RemoveFile)
        {
            return null;
        }

        if (_sources.File(id) is { } file)
        {
            return new FileValue(file.Name, file.Sha256);
        }

        Problem(new FileNotKept(id.ToString()), $"{path}.Upload");
        return null;
    }

    private MunicipalityValue? Municipality(FieldInput typed, string path)
    {
        var elsewhere = Text(typed.Elsewhere, $"{path}.Elsewhere", maxLength: 120);
        if (Chosen(typed.Text) is not { } slug)
        {
            return elsewhere is null ? null : new MunicipalityValue(elsewhere.ToUpperInvariant(), elsewhere);
        }

        if (elsewhere is not null)
        {
            Problem(new TownGivenTwice(), $"{path}.Elsewhere");
        }

        return new MunicipalityValue(slug, _sources.Towns.GetValueOrDefault(slug, slug));
    }

    private TrainingSeriesValue? Series(FieldInput typed, string path)
    {
        var sessions = SessionDays(typed, path);
        var title = Text(typed.Text, $"{path}.Text") ?? "";
        return title.Length == 0 && sessions.All(day => day is null)
            ? null
            : new TrainingSeriesValue(title, [.. sessions.OfType<DateOnly>()]);
    }

    private PeopleValue? People(EvidenceField field, FieldInput typed, EntryInput entry, string path)
    {
        var sessions = _credit.SeriesAttended(field) is { } series && entry.Fields.TryGetValue(series, out var typedSeries)
            ? typedSeries.Sessions.ConvertAll(day => day.Read())
            : [];
        var people = typed.People.Index()
            .Where(row => !row.Item.IsBlank)
            .Select(row => Person(row.Item, sessions, $"{path}.People[{row.Index}]"))
            .ToList();
        return people.Count == 0 ? null : new PeopleValue([.. people]);
    }

    private Person Person(PersonInput typed, List<DateOnly?> sessions, string path)
    {
        var name = Text(typed.Name, $"{path}.Name") ?? "";
        var attended = new List<DateOnly>();
        foreach (var place in typed.Sessions.Where(place => place >= 0 && place < sessions.Count).Distinct().Order())
        {
            if (sessions[place] is { } day)
            {
                attended.Add(day);
            }
            else
            {
                Problem(new SessionWithoutDate(name, place + 1), $"{path}.Sessions");
            }
        }

        return new Person(name, Text(typed.Title, $"{path}.Title") ?? "", [.. PersonRoles.All.Where(typed.Roles.Contains)], [.. attended]);
    }

    private List<DateOnly?> SessionDays(FieldInput typed, string path) =>
        [.. typed.Sessions.Select((day, place) => Day(day, $"{path}.Sessions[{place}]"))];

    private void Problem(Error problem, string path) => _problems.Add(problem with { Field = path });
}
