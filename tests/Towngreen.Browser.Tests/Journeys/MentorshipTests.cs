using Microsoft.Extensions.DependencyInjection;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class MentorshipTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task TwoTowns_FromOfferToSealedWorksheet_BothEarn(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var mentorship = new MentorshipStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await mentorship.TownsSitDownAsync();
        await mentorship.TheyFindEachOtherAsync();
        await mentorship.TheyWorkTogetherAsync();
        await mentorship.BothSealAsync();
        await mentorship.TownOutsideConfirmsAsync();
    });
}

/// <summary>Ana of Andover helps Ben of Bolton; Vera of a town in Vermont has no account.</summary>
internal sealed class MentorshipStory(Story story, Setup setup)
{
    private const string Food = "9.4 Develop a Food Waste Prevention Campaign or Food Scraps Recovery Campaign or Program";

    private static readonly DateOnly Visit = new(2026, 3, 10);

    private Person _ana = null!;
    private Person _ben = null!;

    public async Task TownsSitDownAsync()
    {
        await SettleAsync("andover", "Ana Ruiz");
        await SettleAsync("bolton", "Ben Okafor");
        (_ana, _ben) = (await story.ArrivesAsync("Ana", setup), await story.ArrivesAsync("Ben", setup with { Width = Setup.Phone }));
        await story.StepAsync("Ana signs in", () => EnterAsync(_ana, "ana.ruiz@example.org"));
        await story.StepAsync("Ben signs in", () => EnterAsync(_ben, "ben.okafor@example.org"));
    }

    public async Task TheyFindEachOtherAsync()
    {
        await story.StepAsync("Ana offers help with food waste", async () =>
        {
            await _ana.OpenAsync("/workspace/andover/mentorships");
            await _ana.FollowAsync("Offer help, or ask for it");
            await _ana.MarkAsync("We offer help");
            await _ana.PickAsync("Action", Food);
            await _ana.FillAsync("In your own words", "Two collection corners that tenants chose themselves.");
            await _ana.PressAsync("Put it in the directory");
        });
        await story.StepAsync("Ben finds the offer and asks", async () =>
        {
            await _ben.OpenAsync("/mentorships");
            await _ben.FollowAsync("Ask Andover");
            await _ben.FillAsync("What you have in mind", "We would like to begin with one corner.");
            await _ben.PressAsync("Send the proposal");
            await _ben.SeesHeadingAsync("Andover helps Bolton");
        });
        await story.StepAsync("Ana accepts by the link in the mail", async () =>
        {
            await _ana.OpenAsync(await story.MailedLinkAsync("ana.ruiz@example.org"));
            await _ana.FillAsync("Your answer, if you like", "Gladly.");
            await _ana.PressAsync("Accept");
            await _ana.SeesAsync("You accepted.");
        });
    }

    public async Task TheyWorkTogetherAsync()
    {
        await story.StepAsync("Ana plans a meeting", async () =>
        {
            await _ana.FollowAsync("Plan a meeting");
            await _ana.MarkAsync("Presentation with discussion");
            await _ana.FillDayAsync("Day", new DateOnly(2026, 4, 2));
            await _ana.FillAsync("Begins at", "18:30");
            await _ana.FillAsync("Minutes", "60");
            await _ana.PressAsync("Put it on the calendars");
            await _ana.SeesAsync("2 April 2026");
        });
        await story.StepAsync("Ana tells what they did", () => TellAsync(_ana, "Bolton", "Ben Okafor, First Selectman"));
        await story.StepAsync("Ben says that it was otherwise", async () =>
        {
            await _ben.OpenAsync("/workspace/bolton/mentorships");
            await _ben.FollowAsync($"{Food}: Andover helps us");
            await _ben.UnfoldAsync("It was otherwise");
            await _ben.FillAsync("What was otherwise", "It took two hours.");
            await _ben.PressAsync("Say so of 10 March 2026");
            await _ben.SeesAsync("Disputed");
        });
        await story.StepAsync("Ana tells it anew", async () =>
        {
            await _ana.ReloadAsync();
            await _ana.SeesAsync("It took two hours.");
            await _ana.FollowAsync("Tell it anew of 10 March 2026");
            await _ana.FillAsync("Minutes", "120");
            await _ana.PressAsync("Tell it");
        });
        await story.StepAsync("Ben confirms", async () =>
        {
            await _ben.ReloadAsync();
            await _ben.PressAsync("Confirm what was told of 10 March 2026");
            await _ben.SeesAsync("Confirmed by both");
        });
    }

    public async Task BothSealAsync()
    {
        foreach (var (person, town) in new[] { (_ana, "andover"), (_ben, "bolton") })
        {
            await story.StepAsync($"{person.Name} brings the worksheet into the application", async () =>
            {
                await person.OpenAsync($"/workspace/{town}/mentorships/worksheet");
                await person.SeesAsync("Worth 5 points if a reviewer approves.");
                await person.PressAsync("Add to the application");
                await person.SeesAsync("1 entry is in your application, sealed.");
            });
        }
    }

    public async Task TownOutsideConfirmsAsync()
    {
        var vera = await story.ArrivesAsync("Vera", setup with { Width = Setup.Narrowest });
        await story.StepAsync("Ana proposes to a town in Vermont", async () =>
        {
            await _ana.OpenAsync("/workspace/andover/mentorships/propose");
            await _ana.MarkAsync("We give help");
            await _ana.PickAsync("Action you will work on together", Food);
            await _ana.UnfoldAsync("The other town has not joined, or lies in another state");
            await _ana.FillAsync("Town", "Burlington");
            await _ana.FillAsync("State or country", "Vermont");
            await _ana.FillAsync("Who there can confirm", "Vera Mont");
            await _ana.FillAsync("Their e-mail address", "vera@example.org");
            await _ana.FillAsync("What you have in mind", "You asked how our corners work.");
            await _ana.PressAsync("Send the proposal");
        });
        await story.StepAsync("Vera agrees, without an account", async () =>
        {
            await vera.OpenAsync(await story.MailedLinkAsync("vera@example.org"));
            await vera.PressAsync("Yes, it is");
            await vera.SeesAsync("Thank you. The other town hears that you agree.");
        });
        await story.StepAsync("Ana tells what they did with Vera", async () =>
        {
            await _ana.ReloadAsync();
            await TellAsync(_ana, "Burlington, Vermont", "Vera Mont, Recycling Coordinator");
        });
        await story.StepAsync("Vera confirms by the new link", async () =>
        {
            await vera.OpenAsync(await story.MailedLinkAsync("vera@example.org"));
            await vera.PressAsync("Confirm what was told of 10 March 2026");
            await vera.SeesAsync("Thank you. It is confirmed.");
        });
    }

    /// <summary>From the mentorship's page.</summary>
    private static async Task TellAsync(Person person, string partner, string theirPeople)
    {
        await person.FollowAsync("Tell what you did");
        await person.MarkAsync("Staff time");
        await person.FillDayAsync("Day", Visit);
        await person.FillAsync("Minutes", "90");
        await person.FillAsync("People of Andover who took part", "Ana Ruiz, Director of Planning");
        await person.FillAsync($"People of {partner} who took part", theirPeople);
        await person.FillAsync("What was discussed", "The budget of a corner, line by line.");
        await person.FillAsync("What came of it", "One corner to begin with.");
        await person.PressAsync("Tell it");
        await person.SeesAsync("Told. The other town is asked to confirm it.");
    }

    private async Task SettleAsync(string slug, string contact)
    {
        var town = await story.App.JoinedTownAsync(slug, contact);
        await story.App.AsAsync(town.Contact, services =>
            services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, "2026"), CancellationToken.None));
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
