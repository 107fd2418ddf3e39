using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>A draft well on its way to the next round, with what drafts have: gaps, questions, somebody's turn.</summary>
internal static class Manchester
{
    /// <summary>One report serves two claims: reviewers will want to know.</summary>
    private const string Fair = "A summer fair with a bicycle clinic and a swap of school clothes.";

    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var today = calendar.Today;
        var town = await SampleTown.RegisterAsync(stage, "manchester", today.AddDays(-170),
            "Samantha Boyd", "Assistant General Manager", Appointment.SeniorStaff, "Board of Directors");
        await office.ApproveAsync(town, days: 3);
        var elected = await town.WelcomeAsync("Farid Rahman", "Member of the Board of Directors", Appointment.ElectedExecutive);
        var resident = await town.WelcomeAsync("Jean Kuczynski", "Resident", Appointment.TeamResident);
        var engineer = await town.WelcomeAsync("Tanya Brooks", "Civil Engineer", Appointment.Staff);
        await town.BeginAsync(calendar.Ahead.Key);

        stage.MoveTo(today.AddDays(-95));
        await town.WorkAsync(today.AddDays(-9), [.. Finished, .. Unfinished]);
        await town.AssignAsync("optimize-for-equity", resident, by: town.Contact);
        await town.AssignAsync("complete-streets", engineer, by: town.Contact);
        await town.AssignAsync("affordable-housing-plan", elected, by: town.Contact);
        stage.MoveTo(today.AddDays(-8).AddHours(9));
        await town.SayAsync(resident, "equity-training", "Farid was away for the third evening. Can he make it up in the next series, or does somebody else go?");
        stage.MoveTo(today.AddDays(-7));
        await town.SayAsync(elected, "equity-training", "A make-up evening does not count, I asked. I will sign up for the winter series.");
        await town.SayAsync(engineer, "complete-streets", "The adopted text is with the town clerk. I will scan it on Monday.");
    }

    private static Deed[] Finished =>
    [
        Done("local-business-support", 5, "Free energy visits for shops on Main Street; twenty-two shops, five of them restaurants.", "shop-visits.pdf")
            .With("The downtown district", "A town engineer makes the visits."),
        Done("pollinator-pathways", 4, "Meadow strips at five parks, mown once a year, with signs by the middle school.", "meadow-strips.pdf"),
        Done("youth-arts", 6, "Free dance and drum classes at two recreation centers, with instruments to take home.", "class-list.pdf"),
        Done("climate-vulnerability", 8, "Heat and flooding by neighborhood, with the health department's own figures.", "heat-and-flood.pdf"),
        Renewable(7, 18m, "Solar on the landfill against all energy of town buildings, over twelve months.", "solar-figures.pdf"),
        Done("efficient-street-lights", 28, "All street lights changed to warm, shielded light.", "street-lights.pdf"),
        Done("sustainability-event", 3, Fair, "fair-report.pdf")
            .With("The public library", "The town paid for tents and shuttle."),
        Done("food-waste", 3, "Scraps collected at the summer fair and four schools.", "fair-report.pdf") with { Proof = ("fair-report.pdf", Fair) },
        Done("community-gardens", 10, "Thirty beds on the West Side and a class for beginners in three languages.", "gardens.pdf"),
        Done("homelessness-resources", 4, "A list of beds, meals and showers at the library, on paper and online.", "resource-list.pdf"),
    ];

    private static Deed[] Unfinished =>
    [
        Cohort(1, "Equity in Town Government, fall series", missedLast: "Farid Rahman").Unfinished(),
        Told("complete-streets", 11, "A policy for all roadworks, adopted by the Board of Directors; first used on Center Street.").Unfinished(),
        Done("invasive-species", 58, "Knotweed along the river, cut and covered.", "knotweed-map.pdf").Unfinished(),
        Told("affordable-housing-plan", 2, "Draft: goals and sites. The hearing is next month.").Unfinished(),
    ];
}
