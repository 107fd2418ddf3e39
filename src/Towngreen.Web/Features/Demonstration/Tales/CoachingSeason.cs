using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Demonstration.Kit;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Windham has a coach: one session behind it, one next week, and steps to take; Stonington has just asked for one.</summary>
internal static class CoachingSeason
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        stage.MoveTo(calendar.Today.AddDays(-60));
        var desk = await CoachingDesk.OpenAsync(office, "Rosa Delgado", "SCCOG", "NECCOG");
        await WindhamAsync(stage, calendar, desk);
        stage.MoveTo(calendar.Today.AddDays(-2));
        await desk.AnnounceAsync("Equity Connections: what made people come",
            "Two towns tell how they got neighbors to the table who had never come before, and what they would do otherwise. Then everybody asks everybody.",
            Noon(Weekday(calendar.Today.AddDays(9), DayOfWeek.Thursday)));
        await StoningtonAsync(stage, calendar);
    }

    private static async Task WindhamAsync(Stage stage, StoryCalendar calendar, CoachingDesk desk)
    {
        var town = await stage.FindTownAsync("windham");
        var team = await stage.TeamAsync(town);
        stage.MoveTo(calendar.Today.AddDays(-32));
        var reference = await CoachingDesk.AskAsync(team[0], town, "Keeping tenants at the table",
            "The suppers about food scraps brought thirty people. Half have not come back. We would like to talk through what we could change before the meetings about bulky waste.",
            MeetingWay.Remote, MeetingWay.Phone);
        stage.MoveTo(calendar.Today.AddDays(-30));
        var room = await desk.TakeAsync(reference);
        var first = Weekday(calendar.Today.AddDays(-25), DayOfWeek.Tuesday).Date.AddHours(16);
        var session = await desk.MeetAsync(room, team[0], first, first.AddDays(1));

        stage.MoveTo(first.AddHours(2));
        await desk.WriteAsync(session,
            "Those who stayed away work evenings. They liked the food and the child care; they did not like that the agenda was ours. Next time they write it.",
            "Marisol carries all of this alone. Ask gently who else could.");
        var day = DateOnly.FromDateTime(calendar.Today);
        await desk.AgreeAsync(room, "Ask three tenants to write the next agenda", day.AddDays(5), team[2]);
        await desk.AgreeAsync(room, "Find an hour on Saturday for those who work evenings", day.AddDays(12), team[0]);
        await desk.AgreeAsync(room, "Send the sign-in sheet that another town uses", day.AddDays(2));
        stage.MoveTo(calendar.Today.AddDays(-4));
        var next = Weekday(calendar.Today.AddDays(6), DayOfWeek.Wednesday).Date.AddHours(16);
        await desk.MeetAsync(room, team[0], next, next.AddDays(1));
    }

    private static async Task StoningtonAsync(Stage stage, StoryCalendar calendar)
    {
        var town = await stage.FindTownAsync("stonington");
        stage.MoveTo(calendar.Today.AddDays(-1));
        await CoachingDesk.AskAsync((await stage.TeamAsync(town))[0], town, "A first equity toolkit",
            "The program said no to us for want of one. We have never run it and would like somebody beside us for the first steps.",
            MeetingWay.InPerson, MeetingWay.Phone);
    }

    private static DateTime Weekday(DateTime from, DayOfWeek day) => from.AddDays((day - from.DayOfWeek + 7) % 7);

    private static DateTime Noon(DateTime day) => day.Date.AddHours(12);
}
