using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>One claim was returned, the town has answered, and the answer is before the reviewer.</summary>
internal static class Naugatuck
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.RecentLast.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "naugatuck", deadline.AddDays(-270),
            "Maria Ferreira", "Burgess", Appointment.ElectedExecutive, "Board of Mayor and Burgesses");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("George Kasimis", "Director of Public Works", Appointment.SeniorStaff);
        await town.WelcomeAsync("Aaliyah Grant", "Resident", Appointment.TeamResident);
        await town.BeginAsync(calendar.Recent.Key);

        stage.MoveTo(deadline.AddDays(-140));
        await town.WorkAsync(deadline.AddDays(-20), [.. People, .. Places]);
        stage.MoveTo(deadline.AddDays(-14));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(12));
        await office.JudgeAsync(town, new Objection("watershed-plan", "complete", VerdictOutcome.Return,
            "Which body adopted the plan, and who helped make it? The text says neither."));
        stage.MoveTo(deadline.AddDays(31));
        await office.ReturnAsync(town, "One question only.");
        stage.MoveTo(deadline.AddDays(64));
        await town.AnswerAsync(Done("watershed-plan", 15,
            "Flood meadows, two dam removals and a calendar for catch basins. Made with the river council and two schools; "
            + "adopted by the Board of Mayor and Burgesses that spring.", "river-plan-adopted.pdf"));
        stage.MoveTo(deadline.AddDays(66));
        await town.HandInAsync(number: 2);
    }

    private static Deed[] People =>
    [
        Toolkit("transit-and-mobility", 4,
            "Night-shift workers, riders without a car and the Portuguese club.",
            "Rides on the last bus with a clipboard, and two Sunday lunches at the club.",
            "The plan was a new shelter downtown. Riders asked for a later bus on Fridays, and the borough now pays for one.",
            "Riders' counts decide in June whether the bus stays."),
        Cohort(7, "Equity in Town Government, spring series"),
        Done("collaborate-with-municipalities", 5, "A shared street sweeper with three valley towns, booked on one calendar.", "sweeper-agreement.pdf")
            .With("Three neighboring towns", "The borough garages the sweeper and keeps the calendar."),
        Done("homelessness-coordination", 6, "A weekly call of police, library, school and shelter about people who need a bed that night.", "call-notes.pdf"),
        Done("air-quality", 9, "No idling and no smoking at all playgrounds, with signs drawn by children.", "playground-rule.pdf"),
        Done("affordable-housing-plan", 17, "A plan for homes in two former factories, adopted by the board.", "housing-plan.pdf"),
    ];

    private static Deed[] Places =>
    [
        Done("brownfield-redevelopment", 14, "The old chemical yard is clean and planned for shops and a greenway.", "yard-cleanup.pdf"),
        Done("watershed-plan", 15, "Flood meadows, two dam removals and a calendar for catch basins.", "river-plan.pdf")
            .With("The river council and two schools", "The borough paid the hydrologist and ran the meetings."),
        Done("cultural-asset-map", 8, "A map of clubs, churches, bands and recipes of nine nations.", "asset-map.pdf"),
        Done("historic-resources", 10, "The rubber works and the workers' houses, surveyed street by street.", "survey.pdf"),
        Done("transit-and-mobility", 4, "A later bus on Fridays, paid for by the borough for a year.", "late-bus.pdf"),
        Done("reduce-energy-use", 5, "An eighth less energy across all borough buildings than two years before.", "energy-report.pdf"),
        Done("food-waste", 6, "Scraps from three school kitchens go to a farm; students keep the books.", "kitchen-scraps.pdf"),
    ];
}
