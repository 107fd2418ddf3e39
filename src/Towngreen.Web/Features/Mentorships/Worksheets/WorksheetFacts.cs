using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>What a mentorship says as evidence: the facts of a sealed record, by their names in packs.</summary>
internal static class WorksheetFacts
{
    /// <param name="own">The mentorship as its town sees it.</param>
    /// <param name="action">The action's key in the edition of the worksheet.</param>
    /// <param name="last">The activity that says what was done, and when last.</param>
    /// <param name="counted">Those whose people took part, the latest first.</param>
    /// <param name="confirmed">Those that tell what came of it, the latest first.</param>
    public static ValueMap<EvidenceValue> Of(
        OwnMentorship own, string action, ActivityContent last, IEnumerable<ActivityContent> counted, IEnumerable<ActivityContent> confirmed)
    {
        var partner = own.Sheet.Parties.On(own.Side.Other());
        return
        [
            new("partner", new MunicipalityValue(partner.Key, partner.Name)),
            new("role", new ChoiceValue(own.Side == MentorshipSide.Mentor ? "mentor" : "mentee")),
            new("action", new ActionValue(action)),
            new("activity", new ChoiceValue(last.Kind.Option())),
            new("active-on", new DateValue(last.On)),
            new("people", new PeopleValue([.. People(own, counted)])),
            new("outcome", new TextValue(Outcome(confirmed))),
        ];
    }

    /// <summary>Everyone once, each with their town: worksheet readers do not know who belongs where.</summary>
    private static IEnumerable<Person> People(OwnMentorship own, IEnumerable<ActivityContent> counted) => counted
        .SelectMany(content => Enum.GetValues<MentorshipSide>().SelectMany(side => content.PeopleOf(side).Select(person => (person, Town: own.Sheet.Parties.On(side).Name))))
        .DistinctBy(one => one.person.Name, StringComparer.OrdinalIgnoreCase)
        .Select(one => new Person(one.person.Name, one.person.Title.Length == 0 ? one.Town : $"{one.person.Title}, {one.Town}", [], []));

    private static string Outcome(IEnumerable<ActivityContent> confirmed)
    {
        var told = confirmed.Where(content => content.Outcome.Length > 0).Reverse().ToList();
        return told is [var only] ? only.Outcome : string.Join('\n', told.Select(content => $"{Template.Say(content.On)}: {content.Outcome}"));
    }
}
