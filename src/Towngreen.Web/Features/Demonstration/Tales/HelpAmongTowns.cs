using System.Text.RegularExpressions;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Features.Municipalities;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>
/// Windham helps Stonington with garden beds: one visit is confirmed, an evening waits for Windham's word, a meeting lies ahead. It helps a
/// town in Massachusetts, too. Others say in the directory what they look for.
/// </summary>
internal static partial class HelpAmongTowns
{
    private const string Gardens = "community-gardens";

    private const string Streets = "complete-streets";

    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var (windham, stonington) = (await stage.FindTownAsync("windham"), await stage.FindTownAsync("stonington"));
        var (tomasz, ana) = (stage.Called("Tomasz Nowak"), stage.Called("Ana Medeiros"));
        stage.MoveTo(calendar.Today.AddDays(-120));
        await PostAsync(tomasz, windham, OfferDirection.Offers, "food-waste",
            "Two collection corners that tenants chose themselves. Come and see them, or ask us for the contract and the budget.");
        await TellOfGardensAsync(stage, calendar, (windham, tomasz), (stonington, ana));
        await TellOfStreetsAsync(stage, calendar, windham, tomasz);
        stage.MoveTo(calendar.Today.AddDays(-6));
        await PostAsync(stage.Called("Grace Obuobi"), await stage.FindTownAsync("torrington"), OfferDirection.Asks, Streets,
            "We are writing our first policy and would like to hear from a town of our size how it took the first year.");
    }

    private static async Task TellOfGardensAsync(
        Stage stage, StoryCalendar calendar, (TownSummary Town, Actor Person) mentor, (TownSummary Town, Actor Person) mentee)
    {
        stage.MoveTo(calendar.Today.AddDays(-95));
        var reference = await mentee.Person.DoAsync((ProposeMentorship propose, CancellationToken cancel) => propose.RunAsync(new(
            mentee.Town.Id, MentorshipSide.Mentee, mentor.Town.Slug, null, Gardens,
            "Your garden on the old parking lot is what we would like behind our library. Could somebody walk us through soil, water and the waiting list?"), cancel));
        var (helping, helped) = (new Seat.OfTown(mentor.Town.Id, reference), new Seat.OfTown(mentee.Town.Id, reference));
        stage.MoveTo(calendar.Today.AddDays(-93));
        await mentor.Person.DoAsync((AnswerProposal answer, CancellationToken cancel) => answer.RunAsync(new(helping, true, "Gladly. Bring boots."), cancel));

        await VisitAsync(stage, calendar, (mentor.Person, helping), (mentee.Person, helped));
        await TellOfEveningAsync(stage, calendar, mentee.Person, helped);
    }

    private static async Task VisitAsync(Stage stage, StoryCalendar calendar, (Actor Person, Seat.OfTown Seat) mentor, (Actor Person, Seat.OfTown Seat) mentee)
    {
        stage.MoveTo(calendar.Today.AddDays(-70));
        var visit = await mentor.Person.DoAsync((RecordActivity record, CancellationToken cancel) => record.RunAsync(new(mentor.Seat, null, new Telling(
            ActivityKind.StaffTime, Day(calendar, -72), 150, "The garden on the former parking lot",
            "Tomasz Nowak, Director of Public Works\nLuz María Otero, Recreation Coordinator", "Ana Medeiros, Harbor Manager\nJoyce Langevin, Resident",
            "Soil tests, the water line and what it cost, raised beds for people who cannot kneel, and how the waiting list is kept in two languages.",
            "Stonington laid out ten beds behind its library and took over the form for the waiting list.")), cancel));
        stage.MoveTo(calendar.Today.AddDays(-68));
        await mentee.Person.DoAsync((ConfirmActivity confirm, CancellationToken cancel) => confirm.RunAsync(new(mentee.Seat, visit, 0), cancel));
    }

    private static async Task TellOfEveningAsync(Stage stage, StoryCalendar calendar, Actor ana, Seat.OfTown helped)
    {
        stage.MoveTo(calendar.Today.AddDays(-12));
        await ana.DoAsync((RecordActivity record, CancellationToken cancel) => record.RunAsync(new(helped, null, new Telling(
            ActivityKind.PresentationWithDiscussion, Day(calendar, -14), 60, "Stonington's library",
            "Ana Medeiros, Harbor Manager\nWilliam Peckham, First Selectman", "Luz María Otero, Recreation Coordinator",
            "Luz showed the second year of Windham's garden to our library board and answered an hour of questions.",
            "The board agreed to six more beds in spring.")), cancel));
        await ana.DoAsync((PlanActivity plan, CancellationToken cancel) => plan.RunAsync(
            new(helped, null, ActivityKind.StaffTime, Day(calendar, 12), new TimeOnly(16, 0), 90, "Behind the library, Stonington"), cancel));
    }

    private static async Task TellOfStreetsAsync(Stage stage, StoryCalendar calendar, TownSummary windham, Actor tomasz)
    {
        var nora = new OutsidePartner("Amherst", "Massachusetts", "Nora Whitfield", "nora.whitfield@example.org");
        stage.MoveTo(calendar.Today.AddDays(-60));
        var reference = await tomasz.DoAsync((ProposeMentorship propose, CancellationToken cancel) => propose.RunAsync(new(
            windham.Id, MentorshipSide.Mentor, null, nora, Streets, "You asked how we wrote our streets policy. Let us put on record what we do together."), cancel));
        var helping = new Seat.OfTown(windham.Id, reference);
        stage.MoveTo(calendar.Today.AddDays(-58));
        var link = await LinkAsync(stage, nora);
        await stage.PlayAsync(null, (AnswerProposal answer, CancellationToken cancel) => answer.RunAsync(new(link, true, "Yes, please."), cancel));

        stage.MoveTo(calendar.Today.AddDays(-40));
        var workshop = await tomasz.DoAsync((RecordActivity record, CancellationToken cancel) => record.RunAsync(new(helping, null, new Telling(
            ActivityKind.StaffTime, Day(calendar, -41), 120, "Online", "Tomasz Nowak, Director of Public Works", "Nora Whitfield, Transportation Planner",
            "We went through our policy and its checklist for roadworks, street by street.",
            "Amherst uses the checklist for two streets this year.")), cancel));
        stage.MoveTo(calendar.Today.AddDays(-38));
        var next = await LinkAsync(stage, nora);
        await stage.PlayAsync(null, (ConfirmActivity confirm, CancellationToken cancel) => confirm.RunAsync(new(next, workshop, 0), cancel));
        stage.MoveTo(calendar.Today.AddDays(-20));
        await tomasz.DoAsync((RecordActivity record, CancellationToken cancel) => record.RunAsync(new(helping, null, new Telling(
            ActivityKind.ConferenceTalk, Day(calendar, -23), 20, "A planners' conference", "Tomasz Nowak, Director of Public Works", "Nora Whitfield, Transportation Planner",
            "A talk about both towns' first year, to whoever came.", "")), cancel));
    }

    private static Task<Guid> PostAsync(Actor person, TownSummary town, OfferDirection direction, string action, string text) => person.DoAsync(
        (PostOffer post, CancellationToken cancel) => post.RunAsync(new(town.Id, direction, action, text), cancel));

    private static async Task<Seat> LinkAsync(Stage stage, OutsidePartner partner) =>
        new Seat.ByLink(ConfirmLink().Match(await stage.LastMailAsync(partner.Email!)).Groups[1].Value);

    private static DateOnly Day(StoryCalendar calendar, int days) => DateOnly.FromDateTime(calendar.Today.AddDays(days));

    [GeneratedRegex("/mentorships/confirm/([0-9a-f]+)")]
    private static partial Regex ConfirmLink();
}
