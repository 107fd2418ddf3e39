using Microsoft.Extensions.DependencyInjection;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Reviews;

namespace Towngreen.Browser.Tests.Journeys;

/// <summary>One credit comes back, is answered, and the program decides.</summary>
internal sealed partial class BronzeStory
{
    private const string Question = "Which of the three sessions did Carla attend in person?";

    public async Task ProgramReviewsAsync()
    {
        await story.StepAsync("Rae approves the first claim of her queue", async () =>
        {
            await _rae.OpenAsync("/");
            await _rae.FollowAsync("Reviews");
            await _rae.FollowAsync("Review the first claim");
            await _rae.PressAsync("Approve");
            await _rae.SeesAsync("Approved:");
        });

        await story.StepAsync("Rae returns the cohort with a question", async () =>
        {
            await _rae.OpenAsync($"/review/{_reference}/equity-training/cohort");
            await _rae.FillAsync("Comment to the town", Question);
            await _rae.PressAsync("See what the town will read");
            await _rae.SeesAsync(Question, within: "What the town will read");
            await _rae.PressAsync("Return for changes");
        });

        await story.StepAsync("Rae approves the rest", ApproveWhatWaitsAsync);

        await story.StepAsync("Iris sends the cohort back to Andover", async () =>
        {
            await _iris.OpenAsync($"/review/{_reference}");
            await _iris.FollowAsync("Send back to the town");
            await _iris.PressAsync("Send back to the town");
        });
    }

    public async Task TownAnswersAsync()
    {
        await story.StepAsync("Ana reads the question and answers it", async () =>
        {
            await _ana.OpenAsync("/workspace/andover");
            await _ana.SeesAsync(Question, within: "To do");
            await _ana.FollowAsync("1.2 Participate in Equity Training", within: "To do");
            await _ana.FillAsync("Title or office", "Resident member; attended all three at Town Hall", within: "Carla Reyes");
            await _ana.PressAsync($"Save draft of {Cohort}");
        });

        await story.StepAsync("Ana hands in again", () => HandInAsync(number: 2));
    }

    public async Task ProgramDecidesAsync()
    {
        await story.StepAsync("Rae approves the answer", async () =>
        {
            await _rae.OpenAsync("/review");
            await _rae.SeesAsync("Answer to a return");
            await _rae.FollowAsync("Review the first claim");
            await _rae.PressAsync("Approve");
        });

        await story.StepAsync("Iris decides: Bronze", async () =>
        {
            await _iris.OpenAsync($"/review/{_reference}");
            await _iris.FollowAsync("Decide");
            await _iris.SeesHeadingAsync("Andover reaches Bronze");
            await _iris.PressAsync("Certify at Bronze and send the letter");
        });
    }

    public async Task EverybodySeesAsync()
    {
        var vera = await story.ArrivesAsync("Vera", setup with { Width = Setup.Narrowest });

        await story.StepAsync("Vera, without an account, sees that Andover is Bronze", async () =>
        {
            await vera.OpenAsync("/towns/andover");
            await vera.SeesAsync("Andover is certified Bronze");
        });

        await story.StepAsync("Vera opens the certificate", async () =>
        {
            await vera.OpenAsync(await story.MailedLinkAsync("ana@example.org"));
            await vera.SeesHeadingAsync("Andover");
            await vera.SeesAsync("31 December 2029");
        });

        await story.StepAsync("Ana finds the certificate in her workspace", async () =>
        {
            await _ana.OpenAsync("/workspace/andover");
            await _ana.SeesHeadingAsync("Andover is certified: Bronze");
            await _ana.FollowAsync("See the certificate");
        });
    }

    private async Task ApproveWhatWaitsAsync()
    {
        var rae = (await story.App.AsAsync(null, services =>
            services.GetRequiredService<PeopleDirectory>().FindByEmailAsync("rae@example.org", CancellationToken.None)))!.Id;
        var review = await story.App.AsAsync(rae, services => services.GetRequiredService<ReviewDesk>().FindAsync(_reference, CancellationToken.None));
        foreach (var work in review!.Visible.Where(work => work.Waits))
        {
            await story.App.AsAsync(rae, services => services.GetRequiredService<GiveVerdict>().RunAsync(
                new(_reference, work.Action.Key, work.CreditId, VerdictOutcome.Approve, Comment: "", SeenVerdicts: 0), CancellationToken.None));
        }
    }
}
