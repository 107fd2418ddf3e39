namespace Towngreen.Web.Platform.Identity;

/// <summary>The office a person holds in town. The cohort of action 1.2 and the make-up of a team are judged by it.</summary>
public enum Appointment
{
    /// <summary>Elected to a body that represents the municipal executive branch: selectmen, aldermen, council.</summary>
    ElectedExecutive,

    /// <summary>Elected to another body, such as a board of education or of finance.</summary>
    ElectedOther,

    /// <summary>Management- or director-level employee.</summary>
    SeniorStaff,
    Staff,
    TeamResident,
    Partner,
}
