using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class CoachingTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Town_FromQuestionToNextStep_WithItsCoach(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var coaching = new CoachingStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await coaching.PeopleSitDownAsync();
        await coaching.TownAsksAsync();
        await coaching.TheySettleOnATimeAsync();
        await coaching.CoachWritesAsync();
        await coaching.TownLooksAtItsCalendarAsync();
        await coaching.EverybodyMayShareAsync();
    });
}

/// <summary>Ana of Andover asks, on a phone; Rosa coaches; Vera, at the narrowest screen, comes to a sharing hour.</summary>
internal sealed class CoachingStory(Story story, Setup setup)
{
    private const string Step = "Ask three tenants to write the agenda";

    private Person _ana = null!;
    private Person _rosa = null!;

    public async Task PeopleSitDownAsync()
    {
        await story.App.JoinedTownAsync("andover", "Ana Ruiz");
        await story.App.CoachAsync("Rosa Delgado");
        (_ana, _rosa) = (await story.ArrivesAsync("Ana", setup with { Width = Setup.Phone }), await story.ArrivesAsync("Rosa", setup));
        await story.StepAsync("Ana signs in", () => EnterAsync(_ana, "ana.ruiz@example.org"));
        await story.StepAsync("Rosa signs in, with a second factor", async () =>
        {
            await EnterAsync(_rosa, "rosa.delgado@example.org");
            await _rosa.OpenAsync("/coach");
            await _rosa.SetUpAuthenticatorAsync(story);
            await _rosa.OpenAsync("/coach");
            await _rosa.SeesHeadingAsync("Coaching requests");
        });
    }

    public async Task TownAsksAsync()
    {
        await story.StepAsync("Rosa says where she coaches", async () =>
        {
            await _rosa.FollowAsync("My profile");
            await _rosa.MarkAsync("Capitol Region Council of Governments");
            await _rosa.PressAsync("Save");
        });
        await story.StepAsync("Ana asks", async () =>
        {
            await _ana.OpenAsync("/workspace/andover/coaching");
            await _ana.FollowAsync("Ask for a coach");
            await _ana.FillAsync("What is it about?", "Reaching tenants");
            await _ana.PressAsync("Ask for a coach");
            await _ana.SeesAsync("Mark at least one way");
            await _ana.FillAsync("What would help?", "We never hear from tenants.");
            await _ana.MarkAsync("By video");
            await _ana.PressAsync("Ask for a coach");
            await _ana.SeesAsync("Waiting for a coach");
        });
        await story.StepAsync("Rosa reads why she fits, and takes it", async () =>
        {
            await _rosa.OpenAsync("/coach");
            await _rosa.SeesAsync("You would fit best: Serves the town's region.");
            await _rosa.FollowAsync("Andover: Reaching tenants");
            await _rosa.PressAsync("Take the request");
            await _rosa.SeesHeadingAsync("Reaching tenants");
        });
    }

    public async Task TheySettleOnATimeAsync()
    {
        await story.StepAsync("Rosa offers two times", async () =>
        {
            await _rosa.FollowAsync("Offer times for a first session");
            await OfferAsync("Time 1", "2026-03-24", "10:00");
            await OfferAsync("Time 2", "2026-03-25", "14:00");
            await _rosa.FillAsync("Where, or how to join", "https://meet.example.org/rosa");
            await _rosa.PressAsync("Offer these times");
            await _rosa.SeesAsync("Waits for Andover");
        });
        await story.StepAsync("Ana settles on the second", async () =>
        {
            await _ana.OpenAsync(await story.MailedLinkAsync("ana.ruiz@example.org"));
            await _ana.MarkAsync("Wednesday, 25 March 2026, 2:00 PM to 3:00 PM, New York time, By video");
            await _ana.PressAsync("Settle on this time");
            await _ana.SeesAsync("It is settled.");
        });
    }

    public async Task CoachWritesAsync()
    {
        await story.StepAsync("Rosa writes a note to share and one to keep", async () =>
        {
            await _rosa.ReloadAsync();
            await _rosa.FollowAsync("Notes of session 1");
            await _rosa.FillAsync("Shared note", "Next time tenants write the agenda.");
            await _rosa.PressAsync("Save the shared note");
            await _rosa.FillAsync("Your own note", "Ask who could help Ana.");
            await _rosa.PressAsync("Save your own note");
        });
        await story.StepAsync("They agree on a step", async () =>
        {
            await _rosa.FollowAsync("Back to the request");
            await _rosa.FillAsync("What is to be done", Step);
            await _rosa.PickAsync("Who does it", "Ana Ruiz");
            await _rosa.FillDayAsync("By when", new DateOnly(2026, 3, 30));
            await _rosa.PressAsync("Note this step");
        });
        await story.StepAsync("Rosa sees how towns stand", async () =>
        {
            await _rosa.OpenAsync("/coach/towns");
            await _rosa.SeesAsync(Step);
        });
    }

    public async Task TownLooksAtItsCalendarAsync()
    {
        await story.StepAsync("Ana finds session and step on her town's first page", async () =>
        {
            await _ana.OpenAsync("/workspace/andover");
            await _ana.SeesAsync(Step, within: "Coming up");
            await _ana.FollowAsync("The whole calendar");
            await _ana.SeesHeadingAsync("Calendar of Andover");
        });
        await story.StepAsync("Ana looks at it by person and by month, on her phone as a list", async () =>
        {
            await _ana.FollowAsync("By person");
            await _ana.FollowAsync("Month");
            await _ana.SeesHeadingAsync("March 2026");
            await _ana.FollowAsync("April 2026");
            await _ana.SeesHeadingAsync("April 2026");
        });
        await story.StepAsync("Rosa sees the month as a table", async () =>
        {
            await _rosa.OpenAsync("/calendar?layout=Month");
            await _rosa.SeesHeadingAsync("March 2026");
            await _rosa.FollowAsync("2:00 PM Coaching: Andover with Rosa Delgado");
        });
        await story.StepAsync("Ana ticks the step off", async () =>
        {
            await _ana.OpenAsync("/workspace/andover/calendar");
            await _ana.PressAsync($"Mark as done: {Step}");
            await _ana.SeesAsync("Done. It is still listed under what is done.");
        });
        await story.StepAsync("Ana lets her phone's calendar subscribe", async () =>
        {
            await _ana.PressAsync("Make a link");
            await _ana.SeesAsync("/calendar/feeds/", within: "In your own calendar");
        });
    }

    public async Task EverybodyMayShareAsync()
    {
        var vera = await story.ArrivesAsync("Vera", setup with { Width = Setup.Narrowest });
        await story.StepAsync("Rosa announces a sharing hour", async () =>
        {
            await _rosa.OpenAsync("/coach/hours");
            await _rosa.FollowAsync("Announce an hour");
            await _rosa.FillAsync("Title", "Equity Connections");
            await _rosa.FillAsync("What it is about", "Towns tell each other what works.");
            await _rosa.FillDayAsync("Day", new DateOnly(2026, 4, 9));
            await _rosa.FillAsync("Starts at", "12:00");
            await _rosa.FillAsync("Where, or how to join", "https://meet.example.org/hour");
            await _rosa.PressAsync("Announce it");
            await _rosa.SeesAsync("Nobody has signed up yet.");
        });
        await story.StepAsync("Vera, without an account, signs up", async () =>
        {
            await vera.OpenAsync("/coaching");
            await vera.FollowAsync("Equity Connections");
            await vera.FillAsync("Your name", "Vera Visitor");
            await vera.FillAsync("E-mail address", "vera@example.org");
            await vera.PressAsync("Sign up");
            await vera.SeesAsync("How to join is on its way to vera@example.org.");
        });
    }

    private async Task OfferAsync(string line, string day, string time)
    {
        await _rosa.FillAsync("Day", day, within: line);
        await _rosa.FillAsync("Starts at", time, within: line);
    }

    /// <summary>The kit's people have no password yet: the way back in gives them one.</summary>
    private async Task EnterAsync(Person person, string email)
    {
        await person.OpenAsync("/forgot-password");
        await person.FillAsync("E-mail address", email);
        await person.PressAsync("Mail me a link");
        await person.ChoosePasswordAsync(story, email);
    }
}
