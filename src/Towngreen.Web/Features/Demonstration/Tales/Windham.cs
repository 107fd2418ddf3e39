using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Certified at Bronze in the first round of the recent year, and open about how.</summary>
internal static class Windham
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.RecentFirst.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "windham", deadline.AddDays(-230),
            "Marisol Vega", "Town Council President", Appointment.ElectedExecutive, "Town Council");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Tomasz Nowak", "Director of Public Works", Appointment.SeniorStaff);
        await town.WelcomeAsync("Keisha Brandt", "Resident", Appointment.TeamResident);
        await town.WelcomeAsync("Luz María Otero", "Recreation Coordinator", Appointment.Staff);
        await town.BeginAsync(calendar.Recent.Key);

        stage.MoveTo(deadline.AddDays(-150));
        await town.WorkAsync(deadline.AddDays(-9), [.. People, .. Land, .. Services]);
        stage.MoveTo(deadline.AddDays(-3));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(20));
        await office.JudgeAsync(town);
        stage.MoveTo(calendar.RecentFirst.Results.ToDateTime(new TimeOnly(10, 0)));
        await office.CertifyAsync(town, "The two food scrap corners, chosen by the tenants who use them, are a fine example of equity at work.");
        stage.MoveTo(stage.Now.AddDays(2));
        await town.ShowAsync("optimize-for-equity", "food-waste", "pollinator-pathways", "community-gardens", "youth-arts",
            "climate-vulnerability", "complete-streets", "renewable-energy", "affordable-housing-plan", "local-products");
        await ToolkitRuns.FinishedAsync(stage, calendar, town);
    }

    private static Deed[] People =>
    [
        Toolkit("food-waste", 4,
            "Tenants of three apartment houses near the river, the food pantry and the evening English class. Few of them had come to a town meeting before.",
            "Three suppers in the pantry's hall, with child care, in Spanish and English. The pantry's manager made the invitations.",
            "We had planned one drop-off at the transfer station, which takes a car. Tenants asked for collection corners within a walk, and chose both places.",
            "Results go up on the pantry's board each month; the same group meets again in the fall about bulky waste."),
        Cohort(5, "Equity in Town Government, winter series"),
        Mentorship(3, "stonington", "Stonington", "mentor", "food-waste",
            "Stonington's team visited a collection corner, went through our budget line by line, and will try one corner of its own."),
        Done("sustainability-event", 6, "An open day by the river with a repair table, thirty stands and free buses; about five hundred people came.", "open-day-report.pdf")
            .With("River Friends and the public library", "The town lent the park, ran the buses and paid for the tents."),
        Done("homelessness-resources", 8, "A card and a page with beds, meals, showers and phone numbers, in three languages, kept current by the library each month.", "resource-card.pdf")
            .With("The regional shelter and the library", "The town prints the card and its outreach worker hands it out."),
        Done("affordable-housing-plan", 14, "A five-year plan with goals for homes near the bus lines, adopted by the Town Council after three workshops.", "housing-plan.pdf"),
    ];

    private static Deed[] Land =>
    [
        Shown("local-products", 11, "A guide to forty farms, bakers and repair shops, in print and online, with a map of the Thursday market.", "windham/local-guide"),
        Done("pollinator-pathways", 10, "Native plants along a mile of the rail trail; the garden club weeds, public works waters in the first summer.", "planting-record.pdf")
            .With("The garden club", "Public works prepared the ground and waters."),
        Done("youth-arts", 7, "A summer mural class for sixty children, free of charge, with two local artists; the mural is on the pool house.", "mural-class.pdf"),
        Done("climate-vulnerability", 18, "Heat, river flooding and outages, neighborhood by neighborhood; the capital plan now lists the two low bridges first.", "vulnerability-assessment.pdf"),
        Done("community-gardens", 9, "Twenty-four beds on a former parking lot, six of them raised, with water and a tool shed; a waiting list in two languages.", "garden-project.pdf")
            .With("Grow Windham Neighbors", "The town gave the lot, the soil and the water line."),
    ];

    private static Deed[] Services =>
    [
        Done("complete-streets", 20, "A policy for all roadworks, adopted by the Town Council; first used on Valley Street, with wider sidewalks and a bus shelter.", "complete-streets-policy.pdf"),
        Renewable(4, 24.5m, "Solar on the middle school and the public works garage, against all energy used in town buildings over twelve months, from the bills.", "renewable-share.pdf"),
        Done("efficient-street-lights", 22, "All 1,140 street lights changed to shielded, warm light; use fell by more than half in the first year.", "street-lights-record.pdf"),
        Done("food-waste", 5, "Two collection corners for food scraps and a campaign by tenants; four tons kept out of the trash in five months.", "food-scraps-totals.pdf")
            .With("Tenants' associations and the food pantry", "Public works empties the bins twice a week."),
    ];
}
