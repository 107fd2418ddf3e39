using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>Which role of the rules an office in town is. Which roles a cohort needs, the edition says.</summary>
internal static class CohortRoles
{
    public static ValueList<string> RolesOf(Appointment? appointment) => appointment switch
    {
        Appointment.ElectedExecutive => [PersonRole.ElectedExecutive],
        Appointment.ElectedOther => [PersonRole.ElectedOther],
        Appointment.SeniorStaff => [PersonRole.SeniorStaff],
        Appointment.Staff => [PersonRole.Staff],
        Appointment.TeamResident => [PersonRole.TeamResident],
        _ => [],
    };
}
