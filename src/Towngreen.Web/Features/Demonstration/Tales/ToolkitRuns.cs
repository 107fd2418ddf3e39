using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Toolkits;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>One town has been through the equity toolkit and tells everyone; another is in the middle of it.</summary>
internal static class ToolkitRuns
{
    /// <summary>Windham makes its streets complete together with those who walk them, from summer to fall.</summary>
    public static async Task FinishedAsync(Stage stage, StoryCalendar calendar, SampleTown town)
    {
        var (contact, works, neighbor) = (town.Contact, town.Team[1], town.Team[2]);
        stage.MoveTo(calendar.Today.AddDays(-140));
        var run = await SampleRun.BeginAsync(stage, town, "complete-streets");
        await run.AnswerAsync(contact, "pair",
            ("why", "Two crosswalks near the apartment houses on Jackson Street are repaved next year. Families asked for a safer way to the school bus."),
            ("results", "Children and people with walkers cross without waiting for a gap in the traffic."),
            ("team", "Public works, the recreation office, the tenants' association and the bus company."));
        stage.MoveTo(calendar.Today.AddDays(-131));
        await run.AnswerAsync(works, "learn",
            ("figures", "Crash records of five years: half of the injured were on foot, most within two blocks of these houses. Two households in five there have no car."),
            ("affected", "About three hundred tenants, most of them without a car; bus riders; the shops across the street, which fear for their parking."),
            ("missing", "Tenants who work at night, and people who speak Spanish at home. None had come to the hearing on the paving list."));
        await MeetPeopleAsync(stage, calendar, run, works, neighbor);
        await DecideAndReturnAsync(stage, calendar, run, contact, works);
        stage.MoveTo(calendar.Today.AddDays(-19));
        await run.FinishAsync(contact);
        await run.ShowAsync(contact);
    }

    /// <summary>Fairfield asks who does not ride the bus, and why.</summary>
    public static async Task BegunAsync(Stage stage, StoryCalendar calendar, SampleTown town)
    {
        var (contact, director, resident) = (town.Contact, town.Team[1], town.Team[2]);
        stage.MoveTo(calendar.Today.AddDays(-34));
        var run = await SampleRun.BeginAsync(stage, town, "transit-and-mobility");
        await run.AnswerAsync(director, "pair",
            ("why", "The town is to choose two stops for shelters. So far the list follows complaints, and those come from two neighborhoods."),
            ("results", "The shelters stand where most people wait in the rain, not where most people write letters."),
            ("team", "Conservation, the senior center, the bus company and a resident of the team who rides every day."));
        await run.PlanAsync(contact, DateOnly.FromDateTime(calendar.Today).AddDays(-34), DateOnly.FromDateTime(calendar.Today).AddDays(12));
        stage.MoveTo(calendar.Today.AddDays(-20));
        await run.AnswerAsync(resident, "learn",
            ("figures", "Boardings by stop from the bus company, this year: five stops make up half of all boardings, and one of them has a shelter."),
            ("affected", "Riders of the shore line, of whom most work in shops, kitchens and care; older people on the way to the clinic."),
            ("missing", "Riders before seven in the morning and after nine at night, and those who read little English."));
        stage.MoveTo(calendar.Today.AddDays(-13).AddHours(-4));
        await run.MeetAsync(resident, "Bus stop at the shopping plaza", EngagementFormat.Conversation, "English and Spanish", 17,
            "People wait up to forty minutes. A bench matters more to many than a roof; several asked for light.");
        stage.MoveTo(calendar.Today.AddDays(-6));
        await run.MeetAsync(director, "Senior center lunch", EngagementFormat.Visit, "English", 24,
            "The curb at the clinic is too high for walkers.", "The clinic's stop is on the list now, with a lower curb.");
        await run.SayAsync(contact, "Could somebody speak to the night shift at the hospital before the next meeting?");
    }

    private static async Task MeetPeopleAsync(Stage stage, StoryCalendar calendar, SampleRun run, Actor works, Actor neighbor)
    {
        await run.AnswerAsync(neighbor, "meet",
            ("bridges", "The tenants' association and the laundromat's owner, who hung up a map for three weeks."),
            ("barriers", "Evenings do not work for those who work nights. We came at seven in the morning, brought breakfast, and paid an interpreter."));
        stage.MoveTo(calendar.Today.AddDays(-112));
        await run.MeetAsync(neighbor, "Laundromat on Jackson Street", EngagementFormat.Visit, "Spanish and English", 31,
            "The crossing by the bus stop is the worst, not the two on the paving list. Drivers do not see anyone after dark.", "A third crossing was added to the plan.");
        stage.MoveTo(calendar.Today.AddDays(-97));
        await run.MeetAsync(works, "Breakfast at the bus stop", EngagementFormat.Conversation, "Spanish and English", 22,
            "Light matters more than paint. The walk signal is too short for a stroller and a child by the hand.", "The signal's walking time went from 14 to 22 seconds at once.");
        stage.MoveTo(calendar.Today.AddDays(-76));
        await run.MeetAsync(works, "Shops on Jackson Street", EngagementFormat.Meeting, "English", 9,
            "Four parking spaces are needed for deliveries before ten.", "The new curb keeps a place for deliveries.");
    }

    private static async Task DecideAndReturnAsync(Stage stage, StoryCalendar calendar, SampleRun run, Actor contact, Actor works)
    {
        stage.MoveTo(calendar.Today.AddDays(-60));
        await run.AnswerAsync(works, "shape",
            ("choices", "Which crossings come first, what stands between the lanes, where deliveries stop. The budget and the width of the road were fixed."),
            ("decided", "Those at the second breakfast chose the bus stop first and an island with a lamp. Shop owners wanted their parking back; they got the delivery place."));
        stage.MoveTo(calendar.Today.AddDays(-32));
        await run.AnswerAsync(works, "act",
            ("done", "Public works built the island and set the lamps in October; the police counted speeds before and after."),
            ("changed", "The plan was to repave two crossings. It became three, with the bus stop first: an idea of the tenants. The walk signal is eight seconds longer, which parents asked for."),
            ("side-effects", "Snow plows need a new route around the island. Public works tests it before winter with the drivers."));
        stage.MoveTo(calendar.Today.AddDays(-21));
        await run.AnswerAsync(contact, "return",
            ("measure", "Injuries at the three crossings, and how many people cross in the hour before school. Public works counts each May."),
            ("learned", "Come in the morning first. We lost a month by waiting for people at an evening meeting."),
            ("next", "The results hang in the laundromat, in two languages. The same group chooses the next two crossings in the spring."));
    }
}
