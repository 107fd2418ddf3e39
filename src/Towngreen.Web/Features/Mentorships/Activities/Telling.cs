using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>An activity as one of the two towns tells it.</summary>
/// <param name="OurPeople">Who took part from the town that tells, a line each: name, then title after a comma.</param>
/// <param name="TheirPeople">Who took part from the other town, likewise.</param>
public sealed record Telling(
    ActivityKind? Kind, DateOnly? On, int? Minutes, string? Place, string? OurPeople, string? TheirPeople, string? Discussed, string? Outcome)
{
    /// <summary>As the town on that side would tell what is known.</summary>
    public static Telling Of(ActivityContent content, MentorshipSide side) => new(
        content.Kind, content.On, content.Minutes, content.Place,
        PeopleLines.Write(content.PeopleOf(side)), PeopleLines.Write(content.PeopleOf(side.Other())), content.Discussed, content.Outcome);

    /// <summary>What keeps it from being recorded, each under its field.</summary>
    internal IEnumerable<Error> Check(DateOnly today)
    {
        Error?[] faults =
        [
            ActivityCheck.Kind(Kind),
            On is not { } day ? new MentorshipMissing("day") { Field = nameof(On) } : day > today ? new DayAhead(today) { Field = nameof(On) } : null,
            ActivityCheck.Minutes(Minutes),
            TextCheck.Fault(Place.Tidy(), null, ActivityContent.MaxPlaceLength, nameof(Place)),
            PeopleLines.Fault(OurPeople, "our-people", nameof(OurPeople)),
            PeopleLines.Fault(TheirPeople, "their-people", nameof(TheirPeople)),
            TextCheck.Fault(Discussed.Tidy(), "discussed", ActivityContent.MaxTextLength, nameof(Discussed)),
            TextCheck.Fault(Outcome.Tidy(), null, ActivityContent.MaxTextLength, nameof(Outcome)),
        ];
        return faults.OfType<Error>();
    }

    /// <summary>Of a telling without faults.</summary>
    internal ActivityContent ToContent(MentorshipSide side)
    {
        var (ours, theirs) = (PeopleLines.Read(OurPeople), PeopleLines.Read(TheirPeople));
        return new ActivityContent
        {
            Kind = Kind!.Value,
            On = On!.Value,
            Minutes = Minutes,
            Place = Place.Tidy(),
            MentorPeople = side == MentorshipSide.Mentor ? ours : theirs,
            MenteePeople = side == MentorshipSide.Mentor ? theirs : ours,
            Discussed = Discussed.Tidy(),
            Outcome = Outcome.Tidy(),
        };
    }
}
