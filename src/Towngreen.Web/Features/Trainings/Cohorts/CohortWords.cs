using System.Globalization;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>What a cohort still lacks, in sentences that name people, sessions and places.</summary>
public static class CohortWords
{
    /// <summary>One sentence for each place that is not filled, and one where it takes more people; nothing for a complete cohort.</summary>
    public static IReadOnlyList<string> Lacks(this Words words, TownCohort cohort) => (cohort.Stage == CohortStage.After ? cohort.Verdict : cohort.Outlook) switch
    {
        null or { IsMet: true } => [],
        var verdict => [.. verdict.Unfilled.Select(role => words.Lack(cohort, role)), .. words.TooFew(cohort, verdict)],
    };

    private static string Lack(this Words words, TownCohort cohort, string role)
    {
        var place = words.Say($"role.{role}");
        var missed = cohort.People.Where(person => person.Roles.Contains(role)).Select(person => (person.Name, Session: cohort.FirstMissed(person))).ToList();
        if (missed.Find(one => one.Session is not null) is { Session: { } session })
        {
            var names = missed.Where(one => one.Session?.Number == session.Number).Select(one => one.Name).ToList();
            return words.Say(names.Count > 1 ? "cohort.lacks.missed.several" : "cohort.lacks.missed", new
            {
                session.Number,
                Day = session.Time.Day.ToString("d MMMM", CultureInfo.CurrentCulture),
                Who = words.List("list.and", names),
                place,
            });
        }

        var stated = cohort.People.Where(person => person.Stated(role)).Select(person => person.Name).ToList();
        return stated.Count > 0 ? words.Say("cohort.lacks.unconfirmed", new { Who = words.List("list.and", stated), place })
            : words.Say(missed.Count > 0 ? "cohort.lacks.taken" : "cohort.lacks.nobody", new { place });
    }

    private static IEnumerable<string> TooFew(this Words words, TownCohort cohort, CohortVerdict verdict)
    {
        var (have, need) = verdict.People;
        if (have < need && verdict.Unfilled.Count < need - have)
        {
            yield return words.Say(cohort.Stage == CohortStage.After ? "cohort.lacks.people" : "cohort.lacks.people-yet", new { have, need });
        }
    }
}
