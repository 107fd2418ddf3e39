using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>The roles people can have, in the order of the form.</summary>
internal static class PersonRoles
{
    public static IReadOnlyList<string> All { get; } =
        [PersonRole.ElectedExecutive, PersonRole.SeniorStaff, PersonRole.TeamResident, PersonRole.Staff, PersonRole.ElectedOther, PersonRole.Resident];
}
