using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>The engine's answer about a town's people at a series.</summary>
/// <param name="IsMet">They are a cohort.</param>
/// <param name="People">How many were at every session, and how many it takes.</param>
/// <param name="Unfilled">Roles nobody is left for; each takes a person of its own.</param>
/// <param name="Absent">Names of those who missed a session.</param>
public sealed record CohortVerdict(bool IsMet, (int Have, int Need) People, IReadOnlyList<string> Unfilled, IReadOnlyList<string> Absent);

/// <summary>
/// Asks the edition's own criterion about an entry that could be made: what makes a cohort is decided there, and nowhere else.
/// </summary>
internal static class CohortJudge
{
    /// <returns>Nothing where the edition has no credit for a cohort.</returns>
    public static CohortVerdict? Judge(EditionPack edition, ValueList<Person> people, Series series, IReadOnlyList<DateOnly> days, DateOnly asOf)
    {
        if (edition.CreditSealedBy(SealedRecordKind.TrainingCohort) is not { } credit)
        {
            return null;
        }

        var claim = new Claim
        {
            Action = credit.Credit.Action,
            Credit = credit.Credit.Credit,
            CompletedOn = days.Count > 0 ? days[^1] : null,
            Entries = [credit.EntryOf(FactsOf(people, series, days), null)],
        };
        var findings = Scoring.Score(edition.Edition, new Claims([claim]), asOf).Claims.Single().Finding.SelfAndParts().ToList();
        return findings.Find(finding => finding.Code == FindingCodes.Cohort) is { } cohort ? VerdictOf(cohort, findings) : null;
    }

    /// <summary>The same facts, judged and sealed.</summary>
    public static ValueMap<EvidenceValue> FactsOf(ValueList<Person> people, Series series, IReadOnlyList<DateOnly> days) =>
    [
        new("series", new TrainingSeriesValue(series.Title, [.. days], TrainingLinks.Series(series.Slug))), new("attendees", new PeopleValue(people)),
    ];

    private static CohortVerdict VerdictOf(Finding cohort, List<Finding> findings)
    {
        var people = findings.First(finding => finding.Code == FindingCodes.CohortPeople);
        var roles = findings.First(finding => finding.Code == FindingCodes.CohortRoles);
        return new CohortVerdict(
            cohort.IsReached, ((int)people.Have!, (int)people.Need!), [.. (ValueList<string>)roles.Facts["unfilled"]], [.. (ValueList<string>)people.Facts["absent"]]);
    }
}
