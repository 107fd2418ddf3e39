using Microsoft.Extensions.DependencyInjection;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Toolkits.Running;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class ToolkitTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Town_FromFirstStepToSealedEntry_TellsEveryone(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var toolkit = new ToolkitStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await toolkit.TownBeginsAsync();
        await toolkit.TeamMeetsPeopleAsync();
        await toolkit.CoachHelpsAsync();
        await toolkit.TownFinishesAsync();
        await toolkit.EverybodyReadsAsync();
    });
}

/// <summary>Ana of Andover runs the equity toolkit on food waste; Carl, a coach, looks in.</summary>
internal sealed class ToolkitStory(Story story, Setup setup)
{
    private const string Food = "9.4 Develop a Food Waste Prevention Campaign or Food Scraps Recovery Campaign or Program";

    private Person _ana = null!;
    private Guid _contact;
    private string _run = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task TownBeginsAsync()
    {
        var town = await story.App.JoinedTownAsync("andover", "Ana Ruiz");
        _contact = town.Contact;
        await story.App.AsAsync(_contact, services => services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, "2026"), Cancel));
        _ana = await story.ArrivesAsync("Ana", setup);
        await story.StepAsync("Ana signs in", () => EnterAsync(_ana, "ana.ruiz@example.org"));
        await story.StepAsync("Ana reads about the toolkit", async () =>
        {
            await _ana.OpenAsync("/toolkits");
            await _ana.FollowAsync("Equity Toolkit");
            await _ana.FollowAsync("Begin in Andover");
        });
        await story.StepAsync("Ana begins a run on food waste", async () =>
        {
            await _ana.PickAsync("Action", Food);
            await _ana.FillDayAsync("The work began on", new DateOnly(2026, 1, 12));
            await _ana.PressAsync("Begin the run");
            await _ana.SeesHeadingAsync(Food);
            _run = new Uri(_ana.Page.Url).AbsolutePath;
        });
        await story.StepAsync("Ana answers the first step", async () =>
        {
            await _ana.FollowAsync("Go on with step 1");
            await _ana.FillAsync("Why this action, and why now?", "The collection contract ends in June.");
            await _ana.PressAsync("Save this step");
            await _ana.SeesAsync("Saved.");
        });
    }

    public async Task TeamMeetsPeopleAsync()
    {
        await story.StepAsync("Ana notes a contact, and forgets to count", async () =>
        {
            await _ana.OpenAsync(_run);
            await _ana.FollowAsync("Add a contact");
            await _ana.FillDayAsync("Day", new DateOnly(2026, 2, 3));
            await _ana.FillAsync("Place", "Food pantry");
            await _ana.PickAsync("How you met", "Visit where people are");
            await _ana.FillAsync("Language", "Spanish and English");
            await _ana.FillAsync("What you heard", "The transfer station takes a car.");
            await _ana.PressAsync("Add to the log");
            await _ana.SeesAsync("Give a whole number from 0 to 100000.");
        });
        await story.StepAsync("Ana counts, and the log has its first line", async () =>
        {
            await _ana.FillAsync("How many people took part", "12");
            await _ana.PressAsync("Add to the log");
            await _ana.SeesAsync("1 contact with 12 people");
        });
        await story.StepAsync("Ana takes it off by mistake and brings it back", async () =>
        {
            await _ana.PressAsync("Take off the contact of 3 February 2026 at Food pantry");
            await _ana.UnfoldAsync("Taken off the log");
            await _ana.PressAsync("Bring back the contact of 3 February 2026 at Food pantry");
            await _ana.SeesAsync("1 contact with 12 people");
        });
    }

    public async Task CoachHelpsAsync()
    {
        await story.App.CoachAsync("Carl Coach");
        var carl = await story.ArrivesAsync("Carl", setup with { Width = Setup.Phone });
        await story.StepAsync("Carl signs in and reads the run", async () =>
        {
            await EnterAsync(carl, "carl.coach@example.org");
            await carl.OpenAsync("/coach/toolkits");
            await carl.SetUpAuthenticatorAsync(story);
            await carl.OpenAsync("/coach/toolkits");
            await carl.FollowAsync(Food);
        });
        await story.StepAsync("Carl comments", async () =>
        {
            await carl.FillAsync("Your comment", "Try the evening English class, too.");
            await carl.PressAsync("Add comment");
            await carl.SeesAsync("Try the evening English class, too.");
        });
    }

    public async Task TownFinishesAsync()
    {
        await story.StepAsync("Ana sees what is missing", async () =>
        {
            await _ana.OpenAsync($"{_run}/finish");
            await _ana.SeesAsync("6 things are still missing");
        });
        await story.StepAsync("The team answers the rest", AnswerTheRestAsync);
        await story.StepAsync("Ana finishes the run", async () =>
        {
            await _ana.OpenAsync($"{_run}/finish");
            await _ana.FillDayAsync("The work ended on", new DateOnly(2026, 3, 10));
            await _ana.PressAsync("Finish the run");
        });
        await story.StepAsync("Ana adds it to the application", async () =>
        {
            await _ana.PressAsync("Add it to our application");
            await _ana.SeesHeadingAsync("1.1 Optimize for Equity");
            await _ana.SeesAsync("Sealed");
        });
    }

    public async Task EverybodyReadsAsync()
    {
        await story.StepAsync("Ana lets everyone read the summary", async () =>
        {
            await _ana.OpenAsync($"{_run}/settings");
            await _ana.MarkAsync("Everyone may read a summary once the run is finished");
            await _ana.PressAsync("Save who may see it");
        });
        var visitor = await story.ArrivesAsync("A resident", setup with { Width = Setup.Phone });
        await story.StepAsync("A resident reads it", async () =>
        {
            await visitor.OpenAsync("/toolkits");
            await visitor.FollowAsync($"Andover: {Food}");
            await visitor.SeesAsync("About changed");
        });
    }

    /// <summary>Filed by the same person through the use case.</summary>
    private Task AnswerTheRestAsync() => story.App.AsAsync(_contact, async services =>
    {
        var save = services.GetRequiredService<SaveStep>();
        var reading = services.GetRequiredService<Towngreen.Web.Features.Toolkits.RunReading>();
        var work = (await reading.OpenAsync("andover", _run.Split('/')[^1], Cancel))!;
        foreach (var step in work.Steps)
        {
            var answers = step.Step.Prompts.ToDictionary(prompt => prompt.Id, prompt => (string?)$"About {prompt.Id}");
            Assert.True((await save.RunAsync(new(work.Run.Id, step.Step.Id, answers, step.Number), Cancel)).Succeeded);
        }

        return work;
    });

    private async Task EnterAsync(Person person, string email)
    {
        await person.OpenAsync("/forgot-password");
        await person.FillAsync("E-mail address", email);
        await person.PressAsync("Mail me a link");
        await person.ChoosePasswordAsync(story, email);
    }
}
