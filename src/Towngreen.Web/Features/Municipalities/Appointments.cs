using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>A person's office in town: its words, and what it allows.</summary>
public static class Appointments
{
    /// <summary>Elected officials and employees: they may be the town's contact, and a team needs one.</summary>
    public static bool HoldsOffice(this Appointment appointment) =>
        appointment is Appointment.ElectedExecutive or Appointment.ElectedOther or Appointment.SeniorStaff or Appointment.Staff;

    public static string Say(this Words words, Appointment appointment) => words.Say($"appointment.{appointment}");

    internal static IReadOnlyList<Choice> Choices(Words words, bool mustHoldOffice) =>
        [.. Enum.GetValues<Appointment>().Where(a => a.HoldsOffice() || !mustHoldOffice).Select(a => new Choice(a.ToString(), words.Say(a)))];

    /// <summary>A title and an appointment as every form of this feature asks for them.</summary>
    internal static IEnumerable<Error> Check(string? title, Appointment? appointment, bool mustHoldOffice)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            yield return new Missing("title") { Field = "Title" };
        }
        else if (title.Trim().Length > Membership.MaxTitleLength)
        {
            yield return new TooLong(Membership.MaxTitleLength) { Field = "Title" };
        }

        if (appointment is not { } office || !Enum.IsDefined(office))
        {
            yield return new Missing("appointment") { Field = "Appointment" };
        }
        else if (mustHoldOffice && !office.HoldsOffice())
        {
            yield return new ContactMustHoldOffice { Field = "Appointment" };
        }
    }
}
