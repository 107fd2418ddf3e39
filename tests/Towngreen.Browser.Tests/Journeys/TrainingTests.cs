using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Trainings;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class TrainingTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Series_FromDraftToTheNextInLine_FillsItsOneSeat(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var training = new TrainingStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await training.TrainerPublishesASeriesAsync();
        await training.FirstPersonGetsTheSeatAsync();
        await training.SecondPersonWaitsAsync();
        await training.SeatGoesToTheNextInLineAsync();
        await training.TrainerMovesASessionAsync();
    });
}

/// <summary>Tess trains. Ana registers on a phone, and Ben on the narrowest screen there is; neither has an account.</summary>
internal sealed class TrainingStory(Story story, Setup setup)
{
    private const string Title = "Spring 2026 evenings";

    private const string Slug = "spring-2026-evenings";

    private static readonly DateOnly[] Days = [new(2026, 4, 8), new(2026, 4, 22)];

    private Person _tess = null!;
    private Person _ana = null!;
    private Person _ben = null!;

    public async Task TrainerPublishesASeriesAsync()
    {
        await story.App.AdministratorAsync("Tess Trainer");
        _tess = await story.ArrivesAsync("Tess", setup);
        await story.StepAsync("Tess signs in, with a second factor", async () =>
        {
            await _tess.OpenAsync("/forgot-password");
            await _tess.FillAsync("E-mail address", "tess.trainer@example.org");
            await _tess.PressAsync("Mail me a link");
            await _tess.ChoosePasswordAsync(story, "tess.trainer@example.org");
            await _tess.OpenAsync(TrainingLinks.Office());
            await _tess.SetUpAuthenticatorAsync(story);
        });
        await story.StepAsync("Tess forgets the sessions, and is told", async () =>
        {
            await _tess.OpenAsync(TrainingLinks.Office());
            await _tess.FollowAsync("Draft a new series");
            await _tess.FillAsync("Title", Title);
            await _tess.FillAsync("Summary", "Two evenings on who is missing from the table.");
            await _tess.FillDayAsync("Registration opens on", new(2026, 3, 1));
            await _tess.FillDayAsync("Registration closes on", new(2026, 4, 7));
            await _tess.FillAsync("Seats", "1");
            await _tess.PressAsync("Save the draft");
            await _tess.SeesAsync("There is a problem");
        });
        await story.StepAsync("Tess gives two evenings, and publishes", async () =>
        {
            for (var place = 0; place < Days.Length; place++)
            {
                var session = $"Session {place + 1}";
                await _tess.FillDayAsync("Day", Days[place], session);
                await _tess.FillAsync("From", "18:00", session);
                await _tess.FillAsync("To", "20:00", session);
                await _tess.FillAsync("Place", "Town hall", session);
            }

            await _tess.PressAsync("Save the draft");
            await _tess.SeesHeadingAsync(Title);
            await _tess.PressAsync("Publish the series");
            await _tess.SeesAsync("Seats held (0)");
        });
    }

    public async Task FirstPersonGetsTheSeatAsync()
    {
        _ana = await story.ArrivesAsync("Ana", setup with { Width = Setup.Phone });
        await story.StepAsync("Ana finds the series and registers, without an account", async () =>
        {
            await _ana.OpenAsync(TrainingLinks.Trainings());
            await _ana.FollowAsync(Title);
            await _ana.OpenAsync(TrainingLinks.Register(Slug));
            await RegisterAsync(_ana, "Ana Ruiz", "ana@example.org", "Register");
        });
        await story.StepAsync("Ana confirms by the link, and has the seat", () => ConfirmAsync(_ana, "ana@example.org", "You have a seat."));
    }

    public async Task SecondPersonWaitsAsync()
    {
        _ben = await story.ArrivesAsync("Ben", setup with { Width = Setup.Narrowest });
        await story.StepAsync("Ben joins the waiting list", async () =>
        {
            await _ben.OpenAsync(TrainingLinks.Register(Slug));
            await RegisterAsync(_ben, "Ben Cole", "ben@example.org", "Join the waiting list");
        });
        await story.StepAsync("Ben sees his place in line", () => ConfirmAsync(_ben, "ben@example.org", "You are number 1 on the waiting list."));
    }

    public async Task SeatGoesToTheNextInLineAsync()
    {
        await story.StepAsync("Ana cannot come", async () =>
        {
            await _ana.PressAsync("Give up my seat");
            await _ana.SeesAsync("You have left this series.");
        });
        await story.StepAsync("Ben is offered the seat, and takes it", async () =>
        {
            await _ben.OpenAsync(await story.MailedLinkAsync("ben@example.org"));
            await _ben.SeesAsync("A seat is free for you.");
            await _ben.PressAsync("Take the seat");
            await _ben.SeesAsync("You have a seat.");
        });
    }

    public async Task TrainerMovesASessionAsync()
    {
        await story.StepAsync("Tess sees Ben in the seat, and moves the second evening", async () =>
        {
            await _tess.OpenAsync(TrainingLinks.OfficeSeries(Slug));
            await _tess.SeesAsync("Seats held (1)");
            await _tess.SeesAsync("Ben Cole");
            await _tess.FollowAsync("Move or cancel session 2");
            await _tess.FillDayAsync("Day", Days[1].AddDays(1));
            await _tess.PressAsync("Save the new time and place");
            await _tess.SeesAsync("23 April 2026");
        });
        await story.StepAsync("Ben's calendar is told", async () =>
        {
            var mail = (await story.App.DeliverMailAsync()).Last(message => message.To == "ben@example.org");
            Assert.Contains("DTSTART;TZID=America/New_York:20260423T180000", mail.Calendar, StringComparison.Ordinal);
            await _ben.OpenAsync(TrainingLinks.Series(Slug));
            await _ben.SeesAsync("23 April 2026");
        });
    }

    private static async Task RegisterAsync(Person person, string name, string email, string button)
    {
        await person.FillAsync("Your name", name);
        await person.FillAsync("E-mail address", email);
        await person.PickAsync("Town or city you come for", "Andover");
        await person.FillAsync("Your title", "Resident");
        await person.MarkAsync("Resident", "Your role in the town");
        await person.MarkAsync("I plan to be at every session. All of them are required, and recordings do not count.");
        await person.PressAsync(button);
        await person.SeesHeadingAsync("One step is left: check your mail");
    }

    private async Task ConfirmAsync(Person person, string email, string standing)
    {
        await person.OpenAsync(await story.MailedLinkAsync(email));
        await person.PressAsync("Confirm my registration");
        await person.SeesAsync(standing);
    }
}
