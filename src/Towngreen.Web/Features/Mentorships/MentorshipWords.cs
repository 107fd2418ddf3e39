using Towngreen.Uswds.Content;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>What the states and kinds of this feature are called, and how they are marked.</summary>
public static class MentorshipWords
{
    public static string Say(this Words words, MentorshipStatus status) => words.Say($"mentorship.status.{status}");

    public static string Say(this Words words, ActivityStatus status) => words.Say($"mentorship.activity.{status}");

    public static string Say(this Words words, ActivityKind kind) => words.Say($"mentorship.kind.{kind}");

    public static string Say(this Words words, OfferDirection direction) => words.Say($"mentorship.direction.{direction}");

    public static string SayOwn(this Words words, OfferDirection direction) => words.Say($"mentorship.direction.{direction}.own");

    public static StatusKind KindOf(MentorshipStatus status) => status switch
    {
        MentorshipStatus.Active => StatusKind.Success,
        MentorshipStatus.Proposed => StatusKind.Info,
        _ => StatusKind.Neutral,
    };

    public static StatusKind KindOf(ActivityStatus status) => status switch
    {
        ActivityStatus.Confirmed => StatusKind.Success,
        ActivityStatus.Recorded => StatusKind.Warning,
        ActivityStatus.Disputed => StatusKind.Error,
        ActivityStatus.Planned => StatusKind.Info,
        _ => StatusKind.Neutral,
    };

    public static IReadOnlyList<Choice> Sides(Words words) =>
        [.. Enum.GetValues<MentorshipSide>().Select(side => Choice(words, side.ToString(), $"mentorship.side.{side}"))];

    public static IReadOnlyList<Choice> Kinds(Words words) =>
        [.. Enum.GetValues<ActivityKind>().Select(kind => Choice(words, kind.ToString(), $"mentorship.kind.{kind}"))];

    public static IReadOnlyList<Choice> Directions(Words words) =>
        [.. Enum.GetValues<OfferDirection>().Select(direction => new Choice(direction.ToString(), words.SayOwn(direction)))];

    /// <summary>A step in an activity's history: who took it.</summary>
    public static string Say(this Words words, ActivityStep step, string town, bool again)
    {
        var code = $"mentorship.step.{step.Status}";
        return words.Say(again && words.Has($"{code}.again") ? $"{code}.again" : code, new { step.By, Town = town });
    }

    /// <summary>What a step changed, a line each.</summary>
    public static IEnumerable<string> Changes(this Words words, ActivityContent before, ActivityContent after, Parties parties)
    {
        (string Part, string Before, string After)[] parts =
        [
            (words["Kind"], words.Say(before.Kind), words.Say(after.Kind)),
            (words["Day"], Template.Say(before.On), Template.Say(after.On)),
            (words["Begins"], Time(before.StartsAt), Time(after.StartsAt)),
            (words["Minutes"], Template.Say(before.Minutes), Template.Say(after.Minutes)),
            (words["Place"], before.Place, after.Place),
            (words["From {0}", parties.Mentor.Name], People(before.MentorPeople), People(after.MentorPeople)),
            (words["From {0}", parties.Mentee.Name], People(before.MenteePeople), People(after.MenteePeople)),
            (words["What was discussed"], before.Discussed, after.Discussed),
            (words["What came of it"], before.Outcome, after.Outcome),
        ];
        return parts.Where(part => part.Before != part.After)
            .Select(part => words.Say("mentorship.changed", new { part.Part, Before = Shown(part.Before), After = Shown(part.After) }));

        string Shown(string text) => text.Length == 0 ? words["nothing"] : text;
    }

    public static string Time(TimeOnly? time) => time?.ToString("h:mm tt", System.Globalization.CultureInfo.CurrentCulture) ?? "";

    public static string People(IEnumerable<ActivityPerson> people) => string.Join("; ", people);

    private static Choice Choice(Words words, string value, string code) => new(value, words.Say(code), words.Say($"{code}.hint"));
}
