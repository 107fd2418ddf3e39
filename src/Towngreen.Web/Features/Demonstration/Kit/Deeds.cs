using Towngreen.Certification;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>The ways in which towns fill the forms of Sustainable CT's credits.</summary>
internal static class Deeds
{
    /// <summary>The form that most actions have: what was done, and a file that proves it.</summary>
    public static Deed Done(string action, int monthsAgo, string done, string proof, string credit = "complete") =>
        new(action, credit, monthsAgo, site => [new Entry([new("done", new TextValue(done)), .. site.ProofIn("proof-file")])]) { Proof = (proof, done) };

    /// <summary>The same, proved by a page that everyone can read.</summary>
    public static Deed Shown(string action, int monthsAgo, string done, string page) =>
        new(action, "complete", monthsAgo, _ => [new Entry([new("done", new TextValue(done)), new("proof-link", new LinkValue($"https://example.org/{page}"))])]);

    /// <summary>The same, with nothing yet that proves it.</summary>
    public static Deed Told(string action, int monthsAgo, string done) =>
        new(action, "complete", monthsAgo, _ => [new Entry([new("done", new TextValue(done))])]);

    public static Deed Renewable(int monthsAgo, decimal share, string done, string proof) => new("renewable-energy", "share", monthsAgo, site =>
    [
        new Entry([new("share", new NumberValue(share)), new("done", new TextValue(done)), .. site.ProofIn("proof-file")]),
    ])
    { Proof = (proof, done) };

    public static Deed Toolkit(string target, int monthsAgo, string engaged, string how, string changed, string next) =>
        new("optimize-for-equity", "toolkit", monthsAgo, site =>
        [
            new Entry(
            [
                new("target", new ActionValue(target)),
                new("began", new DateValue(site.Day(monthsAgo + 5))),
                new("ended", new DateValue(site.Day(monthsAgo))),
                new("engaged", new TextValue(engaged)),
                new("how", new TextValue(how)),
                new("changed", new TextValue(changed)),
                new("next", new TextValue(next)),
            ]),
        ]);

    /// <summary>The team went through a series of three sessions; who is named in <paramref name="missedLast"/> was not at the last.</summary>
    public static Deed Cohort(int monthsAgo, string title, string? missedLast = null) => new("equity-training", "cohort", monthsAgo, site =>
    {
        ValueList<DateOnly> sessions = [site.Day(monthsAgo).AddDays(-28), site.Day(monthsAgo).AddDays(-14), site.Day(monthsAgo)];
        ValueList<Person> people = [.. site.Team.Select(person => person with { Sessions = person.Name == missedLast ? [.. sessions.Take(2)] : sessions })];
        return [new Entry([new("series", new TrainingSeriesValue(title, sessions)), new("attendees", new PeopleValue(people))])];
    });

    public static Deed Mentorship(int monthsAgo, string partner, string partnerName, string role, string target, string outcome) =>
        new("mentorship", "mentorship", monthsAgo, site =>
        [
            new Entry(
            [
                new("partner", new MunicipalityValue(partner, partnerName)),
                new("role", new ChoiceValue(role)),
                new("action", new ActionValue(target)),
                new("activity", new ChoiceValue("staff-time")),
                new("active-on", new DateValue(site.Day(monthsAgo))),
                new("people", new PeopleValue([.. site.Team.Take(2)])),
                new("outcome", new TextValue(outcome)),
            ]),
        ]);
}
