using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Towns;

/// <summary>So many of one kind on a town's team.</summary>
/// <param name="Kind">The end of the code of its words.</param>
public sealed record TeamPart(string Kind, int People)
{
    private static readonly string[] Kinds = ["elected", "senior-staff", "staff", "resident", "partner", "member"];

    /// <summary>Those in office first.</summary>
    public static IReadOnlyList<TeamPart> Of(IEnumerable<TeamPerson> team)
    {
        var people = team.ToLookup(person => KindOf(person.Appointment));
        return [.. Kinds.Select(kind => new TeamPart(kind, people[kind].Count())).Where(part => part.People > 0)];
    }

    private static string KindOf(Appointment? appointment) => appointment switch
    {
        Appointment.ElectedExecutive or Appointment.ElectedOther => "elected",
        Appointment.SeniorStaff => "senior-staff",
        Appointment.Staff => "staff",
        Appointment.TeamResident => "resident",
        Appointment.Partner => "partner",
        _ => "member",
    };
}
