using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Certified long ago under the oldest edition; that has run out, and a new draft has just begun.</summary>
internal static class Fairfield
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.OldestFirst.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "fairfield", deadline.AddDays(-330),
            "Catherine Doyle", "First Selectwoman", Appointment.ElectedExecutive, "Board of Selectmen");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Rajesh Patel", "Conservation Director", Appointment.SeniorStaff);
        await town.WelcomeAsync("Beatriz Soares", "Resident", Appointment.TeamResident);
        await town.BeginAsync(calendar.Oldest.Key);

        stage.MoveTo(deadline.AddDays(-120));
        await town.WorkAsync(deadline.AddDays(-10), Former);
        stage.MoveTo(deadline.AddDays(-4));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(21));
        await office.JudgeAsync(town);
        stage.MoveTo(calendar.OldestFirst.Results.ToDateTime(new TimeOnly(9, 0)));
        await office.CertifyAsync(town, "");
        await town.ShowAsync("low-impact-development", "reduce-energy-use");

        stage.MoveTo(calendar.Today.AddDays(-26));
        await town.BeginAsync(calendar.Ahead.Key);
        await town.WorkAsync(calendar.Today.AddDays(-6), Anew);
        await ToolkitRuns.BegunAsync(stage, calendar, town);
    }

    private static Deed[] Former =>
    [
        Toolkit("sustainability-event", 5,
            "Families of the two schools by the shore, a mosque and the senior center.",
            "We went to their own gatherings first and asked what an open day should be.",
            "It moved from a weekday at Town Hall to a Sunday on the beach, with food from eight kitchens.",
            "The same people plan next year's."),
        Done("brownfield-redevelopment", 20, "A former plating shop cleaned up and sold for twelve homes, with a state grant and a covenant.", "cleanup-record.pdf"),
        Done("low-impact-development", 14, "Rain gardens at three schools and porous paving at the station lot; public works keeps a calendar for their care.", "rain-gardens.pdf"),
        Done("arts-and-culture", 9, "Small grants for fifteen performances in places without a stage: the market, two parks and the ferry dock.", "grants-list.pdf"),
        Done("historic-resources", 18, "Four hundred buildings surveyed, a third of them of homes of working people that no list had named.", "survey.pdf"),
        Done("sustainable-pocd", 12, "Sustainability measures in every chapter of the plan of conservation and development.", "plan-chapters.pdf"),
        Done("smart-commuting", 10, "A guaranteed ride home and bicycle lockers for town staff; one in nine now comes without a car.", "commuting-survey.pdf"),
        Done("reduce-energy-use", 6, "A tenth less energy across all town buildings in two years, weather taken into account.", "energy-report.pdf"),
        Done("efficient-street-lights", 15, "Two thousand street lights changed; the savings repay the loan in four years.", "street-lights.pdf"),
        Done("sustainability-event", 5, "A Sunday on the beach with food from eight kitchens, a swap table and a shuttle from the station.", "beach-sunday.pdf"),
        Done("affordable-housing-plan", 11, "A plan with sites near both stations, adopted by the Board of Selectmen.", "housing-plan.pdf"),
        Done("food-waste", 7, "Scraps collected at the transfer station and four schools; nine tons in the first year.", "scraps-report.pdf"),
    ];

    private static Deed[] Anew =>
    [
        Done("efficient-street-lights", 87, "Two thousand street lights changed; the savings have repaid the loan.", "street-lights-today.pdf")
            .Rolling("The lights still save half the energy, and the savings now pay for the shuttle to the beach Sundays."),
        Done("zero-emission-vehicles", 9, "Twelve charging places at the two stations, paid for with a state grant.", "charging-record.pdf"),
        Told("dark-skies", 2, "Zoning now asks for shielded lights on every new building.").Unfinished(),
    ];
}
