using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Reviews;

public sealed class SendingTests
{
    private const int WholeCase = 16;

    [Fact]
    public async Task Return_SomeReturned_OnlyTheseUnlockAndOneLetterSaysWhy()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "");
        await scene.JudgeAsync(1, VerdictOutcome.Return, "Session 2 lacks the resident.");
        await scene.JudgeAsync(2, VerdictOutcome.Decline, "Not in your town.");

        var sent = await scene.ReturnAsync("Call us with questions.");

        Assert.True(sent.Succeeded);
        Assert.Equal([CreditClaimStatus.Approved, CreditClaimStatus.Returned, CreditClaimStatus.Declined], await scene.StatusesAsync());
        Assert.Equal(ReviewStage.WithTown, (await scene.LookAsync(scene.Administrator))!.Stage);
        var letter = Assert.Single(await scene.App.DeliverMailAsync(), mail => mail.Subject.Contains("to revise", StringComparison.Ordinal));
        Assert.Contains("> Session 2 lacks the resident.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Call us with questions.", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Not in your town.", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rae Reviewer", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_NothingReturned_IsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "");

        Assert.IsType<NothingToReturn>(Assert.Single((await scene.ReturnAsync()).Errors));
    }

    [Fact]
    public async Task HandedInAgain_AfterReturn_OnlyTheAnswerWaitsAndEarlierVerdictsAreThere()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "");
        await scene.JudgeAsync(1, VerdictOutcome.Return, "Session 2 lacks the resident.");
        await scene.JudgeAsync(2, VerdictOutcome.Approve, "");
        await scene.ReturnAsync();

        await scene.HandInAsync(2);

        var review = (await scene.LookAsync(scene.Reviewer))!;
        var answer = Assert.Single(review.Claims, claim => claim.Waits);
        Assert.Equal("Session 2 lacks the resident.", Assert.Single(answer.EarlierVerdicts).Comment);
        Assert.Equal([ClaimStatus.Approved, ClaimStatus.Claimed, ClaimStatus.Approved], review.Claims.Select(claim => claim.Claim.Status));
        Assert.IsType<ClaimSettled>(Assert.Single((await scene.JudgeAsync(0, VerdictOutcome.Decline)).Errors));
    }

    [Fact]
    public async Task Certify_BronzeApproved_IssuesACertificateAndTellsTheTeam()
    {
        await using var scene = await ReviewScene.SetAsync(WholeCase);
        await scene.ApproveAllAsync();

        var decided = (await scene.DecideAsync(certify: true)).Value;

        var current = await scene.App.AsAsync(null, services =>
            services.GetRequiredService<CertificationRegister>().CurrentAsync(scene.Town.Id, ReviewScene.Cancel));
        Assert.Equal(("bronze", decided.CertificateNumber, new DateOnly(2029, 12, 31)), (current!.Level, current.Number, current.ExpiresOn));
        Assert.Equal(ReviewStage.Closed, (await scene.LookAsync(scene.Administrator))!.Stage);
        var letter = Assert.Single(await scene.App.DeliverMailAsync(), mail => mail.Subject == "Andover is certified: Bronze");
        Assert.Contains($"/certificates/{decided.CertificateNumber}", letter.Body, StringComparison.Ordinal);
        Assert.Contains("illustrative", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certify_ApprovedWorkReachesNoLevel_IsRefusedWhateverWasClaimed()
    {
        await using var scene = await ReviewScene.SetAsync(WholeCase);
        await scene.ApproveAllAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Decline, "The toolkit was not applied to an action.");

        var decided = await scene.DecideAsync(certify: true);

        Assert.IsType<NoLevelReached>(Assert.Single(decided.Errors));
    }

    [Fact]
    public async Task Certify_ClaimsWithoutVerdict_IsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "");

        Assert.Equal(2, Assert.IsType<VerdictsMissing>(Assert.Single((await scene.DecideAsync(certify: true)).Errors)).Count);
    }

    [Fact]
    public async Task Certify_VerdictChangedAfterThePageWasShown_IsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();
        var seen = (await scene.LookAsync(scene.Administrator))!.Seen;
        await scene.JudgeAsync(0, VerdictOutcome.Decline);

        Assert.IsType<VerdictsChanged>(Assert.Single((await scene.DecideAsync(certify: true, seen: seen)).Errors));
    }

    [Fact]
    public async Task NotCertify_WithWords_KeepsTheFeedbackAndTheTownMayBeginAgain()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "");
        await scene.JudgeAsync(1, VerdictOutcome.Decline, "The recording does not count.");
        await scene.JudgeAsync(2, VerdictOutcome.Approve, "");

        var decided = await scene.DecideAsync(certify: false, "You are close.");

        Assert.Null(decided.Value.CertificateNumber);
        var letter = Assert.Single(await scene.App.DeliverMailAsync(), mail => mail.Subject.Contains("the decision", StringComparison.Ordinal));
        Assert.Contains("You are close.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("> The recording does not count.", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotCertify_WithoutWords_IsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();

        Assert.IsType<NoteMissing>(Assert.Single((await scene.DecideAsync(certify: false, " ")).Errors));
    }

    [Fact]
    public async Task Decide_Twice_TheSecondIsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();
        await scene.DecideAsync(certify: false);

        Assert.IsType<AlreadyDecided>(Assert.Single((await scene.DecideAsync(certify: false)).Errors));
    }

    [Fact]
    public async Task Decide_ByAReviewer_FindsNothing()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.ApproveAllAsync();
        var seen = (await scene.LookAsync(scene.Reviewer))!.Seen;

        var decided = await scene.App.AsAsync(scene.Reviewer, services => services.GetRequiredService<DecideApplication>()
            .RunAsync(new(scene.Reference, true, "", seen), ReviewScene.Cancel));

        Assert.IsType<NotFound>(Assert.Single(decided.Errors));
    }
}
