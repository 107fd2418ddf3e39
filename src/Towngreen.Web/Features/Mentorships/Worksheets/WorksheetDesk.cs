using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>Lays out a town's worksheet. Asks nobody's permission: whoever shows it decides who may see.</summary>
public sealed class WorksheetDesk(
    MentorshipSheets sheets, MentorshipActions actions, ApplicationRegister applications, CertificationRegister certifications, EvidenceSeals seals,
    EditionLibrary editions, ProgramClock clock)
{
    /// <param name="town">Whose worksheet.</param>
    /// <param name="chosen">The references of the mentorships on it; none for the last active that count.</param>
    /// <returns>Nothing where the edition has no credit for mentorships.</returns>
    public async Task<Worksheet?> OpenAsync(TownSummary town, IReadOnlyCollection<string> chosen, CancellationToken cancel)
    {
        var application = await applications.OpenAsync(town.Id, cancel);
        var pack = application is null ? editions.Current : editions.Get(application.Edition);
        if (pack.CreditSealedBy(SealedRecordKind.Mentorship) is not { } credit)
        {
            return null;
        }

        var judge = new WorksheetJudge(pack, credit, await certifications.ScoringHistoryAsync(town.Id, cancel), clock.Today);
        var sealedNow = await seals.SealedSourcesAsync(town.Id, SealedRecordKind.Mentorship, cancel);
        List<WorksheetRow> rows =
        [
            .. (await sheets.OfTownAsync(town.Id, cancel)).Where(sheet => MentorshipStatusFacts.Begun.Contains(sheet.Mentorship.Status))
                .Select(sheet => RowOf(OwnMentorship.Of(sheet, town.Id, actions), pack, judge, sealedNow))
                .OrderByDescending(row => row.ActiveOn).ThenBy(row => row.Reference, StringComparer.Ordinal),
        ];
        var standing = chosen.Count == 0 ? LastActive(rows, judge, pack.Edition.FindCredit(credit.Credit)!.MaxEntries)
            : rows.FindAll(row => row.Facts is not null && chosen.Contains(row.Reference));
        return new Worksheet(town, pack, credit, rows, standing, standing.Count == 0 ? null : judge.Assess([.. standing.Select(EntryOf)]))
        {
            Application = application?.Reference,
        };
    }

    /// <summary>Those that count beside those before them, as many as a claim has room for; what is sealed already keeps its place.</summary>
    private static List<WorksheetRow> LastActive(List<WorksheetRow> rows, WorksheetJudge judge, int room)
    {
        List<WorksheetRow> taken = [];
        foreach (var row in rows.Where(row => row.Counts).OrderByDescending(row => row.IsSealed))
        {
            if (taken.Count < room && WorksheetJudge.EntriesOf(judge.Assess([.. taken.Append(row).Select(EntryOf)]))[^1].IsReached)
            {
                taken.Add(row);
            }
        }

        return taken;
    }

    private static (ValueMap<EvidenceValue> Facts, DateOnly ActiveOn) EntryOf(WorksheetRow row) => (row.Facts!, row.ActiveOn!.Value);

    private WorksheetRow RowOf(OwnMentorship own, EditionPack pack, WorksheetJudge judge, IReadOnlySet<Guid> sealedNow)
    {
        var action = actions.Find(own.Mentorship.Edition, own.Mentorship.ActionKey, pack)?.Key ?? own.Mentorship.ActionKey;
        var told = own.Sheet.Activities.Where(told => told.Activity.Status is not (ActivityStatus.Planned or ActivityStatus.Cancelled)).ToList();
        var confirmed = told.Where(told => told.Activity.Status == ActivityStatus.Confirmed).Select(told => told.Content).ToList();
        var judged = told.ConvertAll(one => new JudgedActivity(one, one.Activity.Status == ActivityStatus.Confirmed
            ? judge.Judge(WorksheetFacts.Of(own, action, one.Content, [one.Content], confirmed), one.Content.On)
            : null));
        var counted = judged.Where(one => one.Counts).Select(one => one.Told.Content).ToList();
        if ((counted.Count > 0 ? counted : confirmed) is not [var last, ..] shown)
        {
            return new WorksheetRow(own, judged, null, null, null, IsSealed: false);
        }

        var facts = WorksheetFacts.Of(own, action, last, shown, confirmed);
        return new WorksheetRow(own, judged, facts, judge.Judge(facts, last.On), last.On, sealedNow.Contains(own.Mentorship.Id));
    }
}
