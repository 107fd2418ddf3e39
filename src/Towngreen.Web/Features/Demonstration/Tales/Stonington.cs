using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Not certified in the first round: a good beginning without the toolkit. The team goes on.</summary>
internal static class Stonington
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.RecentFirst.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "stonington", deadline.AddDays(-190),
            "William Peckham", "First Selectman", Appointment.ElectedExecutive, "Board of Selectmen");
        await office.ApproveAsync(town, days: 8);
        await town.WelcomeAsync("Ana Medeiros", "Harbor Manager", Appointment.SeniorStaff);
        await town.WelcomeAsync("Joyce Langevin", "Resident", Appointment.TeamResident);
        await town.BeginAsync(calendar.Recent.Key);

        stage.MoveTo(deadline.AddDays(-60));
        await town.WorkAsync(deadline.AddDays(-5), First);
        stage.MoveTo(deadline.AddHours(-2));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(27));
        await office.JudgeAsync(town);
        stage.MoveTo(calendar.RecentFirst.Results.ToDateTime(new TimeOnly(15, 30)));
        await office.NotCertifyAsync(town,
            "Everything you handed in is approved. What is missing is an equity toolkit and work in five categories; an equity coach can help with the first.");

        stage.MoveTo(calendar.Today.AddDays(-40));
        await town.BeginAsync(calendar.Ahead.Key);
        await town.WorkAsync(calendar.Today.AddDays(-11), Second);
    }

    private static Deed[] First =>
    [
        Done("local-products", 12, "A map of what is caught, grown and built between the two rivers, at every inn and online.", "harvest-map.pdf"),
        Done("watershed-restoration", 16, "Eelgrass and oyster reefs in the inner harbor, with students who count them each fall.", "reef-record.pdf")
            .With("The high school's marine club", "The harbor manager lends the boat."),
        Done("creative-placemaking", 8, "A plan for the old mill yard with workshops, a stage and room for the market, adopted by the Board of Selectmen.", "mill-yard-plan.pdf"),
        Done("long-term-recovery", 10, "Who does what after a great storm, week by week, with rooms for those who cannot go home.", "recovery-plan.pdf"),
        Done("parking-management", 6, "Shared lots and a shuttle in summer in place of a new parking deck.", "parking-study.pdf"),
        Done("benchmark-energy", 4, "Monthly energy use of all eleven town buildings since last July.", "energy-use.pdf"),
        Done("train-municipal-representatives", 5, "Two evenings on climate and health for all boards and commissions; forty-four members came.", "evening-program.pdf"),
    ];

    private static Deed[] Second =>
    [
        Done("food-waste", 3, "One collection corner by the Pawcatuck library, after a visit to Windham's.", "first-corner.pdf")
            .With("The town of Windham", "Stonington pays the hauler; Windham's team advises."),
        Done("community-gardens", 2, "Ten beds behind the library, shared by the school and the senior center.", "garden-plan.pdf").Unfinished(),
    ];
}
