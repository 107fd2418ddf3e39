using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Just registered: the team is forming, and one invitation is still open.</summary>
internal static class Torrington
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var town = await SampleTown.RegisterAsync(stage, "torrington", calendar.Today.AddDays(-20),
            "Elliot Marchetti", "City Council Member", Appointment.ElectedExecutive, "City Council");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Grace Obuobi", "Economic Development Director", Appointment.SeniorStaff);
        stage.MoveTo(calendar.Today.AddDays(-3));
        await town.InviteAsync("lena.hartwell@example.org", "Resident", Appointment.TeamResident);
    }
}
