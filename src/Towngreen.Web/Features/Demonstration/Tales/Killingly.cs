using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>The registration is sent and waits for the program.</summary>
internal static class Killingly
{
    public static Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office) => SampleTown.RegisterAsync(
        stage, "killingly", calendar.Today.AddDays(-2), "Roland Gagnon", "Town Manager", Appointment.SeniorStaff, "Town Council");
}
