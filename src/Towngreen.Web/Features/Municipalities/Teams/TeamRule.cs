namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>What makes a sustainability team: at least three people, one of them an elected official or an employee of the town.</summary>
/// <param name="People">How many are on the team.</param>
/// <param name="OfficeHolders">How many of them are elected officials or employees.</param>
public sealed record TeamRule(int People, int OfficeHolders)
{
    public const int LeastPeople = 3;

    public bool HasEnoughPeople => People >= LeastPeople;

    public bool HasOfficeHolder => OfficeHolders > 0;

    public bool IsMet => HasEnoughPeople && HasOfficeHolder;

    public int Missing => Math.Max(0, LeastPeople - People);

    public static TeamRule Of(IReadOnlyCollection<TeamPerson> team) =>
        new(team.Count, team.Count(person => person.Appointment?.HoldsOffice() == true));
}
