using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Person = Towngreen.Browser.Tests.Kit.Person;

namespace Towngreen.Browser.Tests.Journeys;

/// <summary>Three people fill an application, get in each other's way once, and hand it in when nothing is left to mend.</summary>
internal sealed partial class BronzeStory
{
    private const string Cohort = "Attend a training series as a cohort";

    private const string WholeAction = "Complete the action";

    private static readonly DateOnly[] Sessions = [new(2026, 1, 14), new(2026, 1, 28), new(2026, 2, 11)];

    /// <summary>What the story tells in the browser; the rest of the worked case is filed by the same people through the use cases.</summary>
    private static readonly ClaimRef[] Told =
        [new("equity-training", "cohort"), new("pollinator-pathways", "complete"), new("mentorship", "mentorship")];

    private string _reference = "";

    private string ApplicationPage => $"/workspace/andover/applications/{_reference}";

    public async Task TownWorksAsync()
    {
        await story.StepAsync("Ana starts an application", async () =>
        {
            await _ana.FollowAsync("My town");
            await _ana.FollowAsync("Start an application");
            await _ana.PressAsync("Start");
            _reference = new Uri(_ana.Page.Url).Segments[^1];
        });
        await story.StepAsync("Ana claims the cohort, of whom one missed a session", ClaimCohortAsync);
        await story.StepAsync("Ben claims the pollinator path, with a file", ClaimPollinatorPathAsync);
        await story.StepAsync("Carla claims a mentorship", ClaimMentorshipAsync);
        await story.StepAsync("The team files the rest", FileTheRestAsync);
        await story.StepAsync("Ana and Ben change the same claim, and nothing is lost", MergeAsync);
    }

    private async Task ClaimCohortAsync()
    {
        await _ana.FollowAsync("1.2 Participate in Equity Training");
        await _ana.FillDayAsync("Day the work was completed", Sessions[^1], within: Cohort);
        await _ana.FillAsync("Name of the series", "Winter 2026 equity training series");
        foreach (var (place, day) in Sessions.Index())
        {
            await _ana.FillDayAsync($"Session {place + 1}", day, within: Cohort);
        }

        await NameAsync("Person 1", "Ben Okafor", "First Selectman", "Elected, in the body that governs the town", sessions: 3);
        await NameAsync("Person 2", "Ana Ruiz", "Director of Planning", "Employee at management or director level", sessions: 3);
        await NameAsync("Person 3", "Carla Reyes", "Resident member", "Resident on the sustainability team", sessions: 2);
        await _ana.PressAsync($"Save draft of {Cohort}");
        await _ana.SeesAsync("Does not count yet", within: Cohort);
    }

    private async Task NameAsync(string row, string name, string title, string role, int sessions)
    {
        await _ana.FillAsync("Name", name, within: row);
        await _ana.FillAsync("Title or office", title, within: row);
        await _ana.MarkAsync(role, within: row);
        for (var session = 1; session <= sessions; session++)
        {
            await _ana.MarkAsync($"Session {session}", within: row);
        }
    }

    private async Task ClaimPollinatorPathAsync()
    {
        await _ben.OpenAsync($"{ApplicationPage}/actions/pollinator-pathways");
        await _ben.FillDayAsync("Day the work was completed", new DateOnly(2025, 6, 21));
        await _ben.FillAsync("What was built, planted or changed", "Native plants along the rail trail, one mile, kept up by the garden club.");
        await _ben.UploadAsync("Photographs or project record", "pollinator-path-photos.pdf", Pdf);
        await _ben.PressAsync($"Save draft of {WholeAction}");
        await _ben.SeesAsync("pollinator-path-photos.pdf", within: WholeAction);
        await _ben.SeesAsync("Counts", within: WholeAction);
    }

    private async Task ClaimMentorshipAsync()
    {
        const string Credit = "Mentor another town, or be mentored";
        await _carla.OpenAsync($"{ApplicationPage}/actions/mentorship");
        await _carla.FillDayAsync("Day the work was completed", new DateOnly(2026, 3, 5));
        await _carla.PickAsync("Partner municipality", "Bolton");
        await _carla.MarkAsync("We gave help");
        await _carla.PickAsync("Action you worked on together", "6.1 Implement Complete Streets");
        await _carla.MarkAsync("Staff time given to the other town");
        await _carla.FillDayAsync("Last active on", new DateOnly(2026, 3, 5));
        await _carla.FillAsync("Name", "Ana Ruiz", within: "Person 1");
        await _carla.FillAsync("Title or office", "Director of Planning", within: "Person 1");
        await _carla.FillAsync("What came of it", "Bolton is drafting a policy of its own from ours.");
        await _carla.PressAsync($"Save draft of {Credit}");
        await _carla.SeesAsync("Counts", within: Credit);
        await AnswerPartnersAsync(_carla);
    }

    private static async Task AnswerPartnersAsync(Person person)
    {
        await person.MarkAsync("No partners", within: "Partners");
        await person.PressAsync("Save partners");
    }

    private async Task FileTheRestAsync()
    {
        var (application, team) = await story.App.AsAsync(null, async services =>
        {
            var found = (await services.GetRequiredService<ApplicationRegister>().FindAsync(_reference, CancellationToken.None))!;
            return (found.Id, await services.GetRequiredService<TownDirectory>().TeamAsync(found.MunicipalityId, CancellationToken.None));
        });
        foreach (var (turn, claim) in story.App.WorkedClaims().Where(claim => !Told.Contains(claim.Ref)).Index())
        {
            await story.App.FileAsync(team[turn % team.Count].UserId, application, claim);
        }
    }

    private async Task MergeAsync()
    {
        const string Done = "What was done, for whom and with what result";
        var page = $"{ApplicationPage}/actions/local-products";
        await _ana.OpenAsync(page);
        await _ben.OpenAsync(page);
        await _ana.FillAsync(Done, "A printed guide to forty farms.");
        await _ana.PressAsync($"Save draft of {WholeAction}");
        await _ben.FillAsync(Done, "A printed and online guide to forty farms and makers.");
        await _ben.PressAsync($"Save draft of {WholeAction}");
        await _ben.SeesAsync("Saved by Ana Ruiz", within: Done);
        await _ben.SeesAsync("A printed guide to forty farms.", within: Done);
        await _ben.MarkAsync("Yours", within: Done);
        await _ben.PressAsync("Save what I chose");
        await _ana.OpenAsync(page);
        Assert.Equal("A printed and online guide to forty farms and makers.", await _ana.Field(Done).InputValueAsync());
    }

    public async Task TownHandsInAsync()
    {
        await story.StepAsync("The check before handing in says what is missing, and why", async () =>
        {
            await _ana.OpenAsync($"{ApplicationPage}/hand-in");
            await _ana.SeesAsync("“Attend a training series as a cohort” does not count yet.", within: "2 things to mend first");
            await _ana.SeesAsync("Carla Reyes missed at least one.", within: "2 things to mend first");
            await _ana.SeesAsync("3.12 Enhance Pollinator Pathways: the partners box is not answered.", within: "2 things to mend first");
            await _ana.LacksButtonAsync("Hand in");
        });

        await story.StepAsync("Ana mends both", async () =>
        {
            await _ana.OpenAsync($"{ApplicationPage}/actions/equity-training");
            await _ana.MarkAsync("Session 3", within: "Carla Reyes");
            await _ana.PressAsync($"Save draft of {Cohort}");
            await _ana.SeesAsync("Counts", within: Cohort);
            await _ana.OpenAsync($"{ApplicationPage}/actions/pollinator-pathways");
            await AnswerPartnersAsync(_ana);
        });

        await story.StepAsync("Ana hands in", () => HandInAsync(number: 1));
    }

    private async Task HandInAsync(int number)
    {
        await _ana.OpenAsync($"{ApplicationPage}/hand-in");
        await _ana.SeesAsync("Every claim would count");
        await _ana.PressAsync("Hand in");
        await _ana.SeesHeadingAsync("Handed in");
        Assert.EndsWith($"/hand-ins/{number}", _ana.Page.Url, StringComparison.Ordinal);
    }
}
