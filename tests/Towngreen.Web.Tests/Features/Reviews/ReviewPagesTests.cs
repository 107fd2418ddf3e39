using System.Net;
using Towngreen.Testing;
using Towngreen.Web.Features.Reviews;

namespace Towngreen.Web.Tests.Features.Reviews;

public sealed class ReviewPagesTests
{
    [Fact]
    public async Task Queue_Reviewer_ListsWhatWaitsWithTownAgeAndDueDate()
    {
        await using var scene = await ReviewScene.SetAsync();
        scene.App.Clock.Advance(TimeSpan.FromDays(2));
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var page = await browser.GetAsync(ReviewLinks.Queue());

        Assert.Contains("3 items wait for your verdict, from 1 town.", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 days ago, on 20 April 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("54 days left", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Queue_FilteredByCategory_ShowsOnlyThat()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var page = await browser.GetAsync(ReviewLinks.Queue(new QueueFilter(Category: "2")));

        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Queue_SpecialistOfAnotherCategory_IsEmptyAndSaysWhatWillBeHere()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(await scene.App.ReviewerAsync("Sia Specialist", "12"));

        var page = await browser.GetAsync(ReviewLinks.Queue());

        Assert.Contains("Nothing waits for your verdict.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(ReviewLinks.Application(scene.Reference))).Status);
    }

    [Fact]
    public async Task Queue_TownPerson_IsNotFound()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Town.Contact);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(ReviewLinks.Queue())).Status);
    }

    [Fact]
    public async Task Claim_Shown_HasFindingsEvidencePartnersAndIllustrativeMark()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var page = await browser.GetAsync(await LinkAsync(scene, 1));

        Assert.Equal("1.2 Participate in Equity Training", page.Heading);
        Assert.Contains("The cohort is complete.", page.Text, StringComparison.Ordinal);
        Assert.Contains("11 February 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Regional council", page.Text, StringComparison.Ordinal);
        Assert.Contains("illustrative", (await browser.GetAsync(await LinkAsync(scene, 2))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    public async Task Verdict_WithoutAnOutcome_ApprovesNothing(string outcome)
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var page = await browser.SubmitAsync(
            await browser.GetAsync(await LinkAsync(scene, 0)), "See what the town will read", new Dictionary<string, string?> { ["outcome"] = outcome }, to: await LinkAsync(scene, 0));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Choose approve, return or decline.", page.Errors);
        Assert.Empty((await scene.ClaimAsync(0)).Verdicts);
    }

    [Fact]
    public async Task Claim_OfAForeignCategory_IsNotFound()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(await scene.App.ReviewerAsync("Sia Specialist", "2"));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(await LinkAsync(scene, 0))).Status);
    }

    [Fact]
    public async Task Approve_FromTheQueue_GoesOnToTheNextClaim()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var next = await browser.SubmitAsync(await browser.GetAsync(await LinkAsync(scene, 0)), "Approve");

        Assert.Equal(await LinkAsync(scene, 1), next.Address.AbsolutePath);
        Assert.Contains("2 items wait in your queue.", next.Text, StringComparison.Ordinal);
        Assert.Equal(VerdictOutcome.Approve, (await scene.ClaimAsync(0)).Standing!.Outcome);
    }

    [Fact]
    public async Task Return_WithoutComment_ShowsErrorSummaryAndKeepsThePage()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        var page = await browser.SubmitAsync(await browser.GetAsync(await LinkAsync(scene, 0)), "Return for changes");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Write what the town must change", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_WithSavedPhraseAndOwnWords_TownReadsBoth()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);
        var values = new Dictionary<string, string?> { ["Phrases"] = "phrase.attendance-incomplete", ["Comment"] = "Session 2 is missing." };

        var preview = await browser.SubmitAsync(await browser.GetAsync(await LinkAsync(scene, 0)), "See what the town will read", values);
        await browser.SubmitAsync(preview, "Return for changes");

        Assert.Contains("Please add a record that shows who attended each session. Session 2 is missing.", preview.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Please add a record that shows who attended each session.\n\nSession 2 is missing.", (await scene.ClaimAsync(0)).Standing!.Comment);
    }

    [Fact]
    public async Task Approve_AnotherReviewerWasFirst_ShowsTheirVerdictAndAsksAgain()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);
        var shown = await browser.GetAsync(await LinkAsync(scene, 0));
        await scene.JudgeAsync(0, VerdictOutcome.Decline, "Wrong town.", await scene.App.ReviewerAsync("Omar Other"));

        var asked = await browser.SubmitAsync(shown, "Approve");

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains("Omar Other gave a verdict on this while you were reading.", Assert.Single(asked.Errors), StringComparison.Ordinal);
        Assert.Contains("Wrong town.", asked.Text, StringComparison.Ordinal);
        Assert.Single((await scene.ClaimAsync(0)).Verdicts);

        await browser.SubmitAsync(asked, "Approve");

        Assert.Equal([VerdictOutcome.Decline, VerdictOutcome.Approve], (await scene.ClaimAsync(0)).Verdicts.Select(verdict => verdict.Outcome));
    }

    [Fact]
    public async Task SendBack_Administrator_ShowsTheLetterThenSendsIt()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Return, "Say whom you reached.");
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var shown = await browser.GetAsync(ReviewLinks.Return(scene.Reference));
        var sent = await browser.SubmitAsync(shown, "Send back to the town");

        Assert.Contains("Andover: 1 item to revise", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Say whom you reached.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("2 items have no verdict yet.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("1 item went back to Andover", sent.Text, StringComparison.Ordinal);
        Assert.Contains("The returned items are with the town.", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_BronzeApproved_ShowsReasonsAndLetterThenCertifies()
    {
        await using var scene = await ReviewScene.SetAsync(claims: 16);
        await scene.ApproveAllAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var shown = await browser.GetAsync(ReviewLinks.Decision(scene.Reference));
        var done = await browser.SubmitAsync(shown, "Certify at Bronze and send the letter");

        Assert.Equal("Andover reaches Bronze", shown.Heading);
        Assert.Contains("of 200 needed", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Andover is certified: Bronze", shown.Text, StringComparison.Ordinal);
        Assert.Contains("illustrative", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Andover is certified. The letter is on its way.", done.Text, StringComparison.Ordinal);
        Assert.Contains("/certificates/", done.Link("Certificate").Href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_VerdictsMissing_OffersNoDecision()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var page = await browser.GetAsync(ReviewLinks.Decision(scene.Reference));

        Assert.Contains("3 items have no verdict yet.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("button"), button => button.TextContent.Contains("letter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuse_WithoutWords_ShowsErrorSummary()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var page = await browser.SubmitAsync(
            await browser.GetAsync(ReviewLinks.Decision(scene.Reference)), "Close as not certified and send the letter");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Write to the town in your own words", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_Reviewer_IsNotFound()
    {
        await using var scene = await ReviewScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Reviewer);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(ReviewLinks.Decision(scene.Reference))).Status);
    }

    [Fact]
    public async Task Queue_AnswerAfterTheResults_IsDueByItsOwnDay()
    {
        await using var scene = await ReviewScene.SetAsync();
        await ReturnFirstAsync(scene);
        scene.App.Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 14, 0, 0, TimeSpan.Zero));
        await scene.HandInAsync(2);
        var reviewer = await scene.App.BrowserOfAsync(scene.Reviewer);
        var administrator = await scene.App.BrowserOfAsync(scene.Administrator);

        var queue = await reviewer.GetAsync(ReviewLinks.Queue());

        Assert.Contains("Answer to a return, due on 31 July 2026 (30 days left)", queue.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("late", queue.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("late.", (await administrator.GetAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_Administrator_ListsWhatIsWithTheTownUnderItsMenuItem()
    {
        await using var scene = await ReviewScene.SetAsync();
        await ReturnFirstAsync(scene);
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var page = await browser.GetAsync(ReviewLinks.Queue());

        Assert.Equal("Reviews", page.Document.QuerySelector(".tg-nav [aria-current=page]")!.TextContent);
        var section = page.Document.QuerySelector("section[aria-labelledby=with-town]")!;
        Assert.Contains("Andover", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 item to revise, sent back on 20 April 2026", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administration_ResultsWereDueYesterday_CountsTheReviewAsLate()
    {
        await using var scene = await ReviewScene.SetAsync();
        scene.App.Clock.SetUtcNow(new DateTimeOffset(2026, 6, 16, 14, 0, 0, TimeSpan.Zero));
        var browser = await scene.App.BrowserOfAsync(scene.Administrator);

        var page = await browser.GetAsync("/admin");

        Assert.Contains("1 review is late.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Drafts: 0. In review: 1. Back with their town: 0.", page.Text, StringComparison.Ordinal);
    }

    private static async Task ReturnFirstAsync(ReviewScene scene)
    {
        await scene.JudgeAsync(0, VerdictOutcome.Return);
        await scene.ReturnAsync();
    }

    private static async Task<string> LinkAsync(ReviewScene scene, int place)
    {
        var claim = await scene.ClaimAsync(place);
        return ReviewLinks.Claim(scene.Reference, claim.Action.Key, claim.Credit.Id);
    }
}
