using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Reviews;

public sealed class GiveVerdictTests
{
    [Fact]
    public async Task Approve_Waiting_StandsAndCountsForReviewersButIsNotYetTold()
    {
        await using var scene = await ReviewScene.SetAsync();

        var given = await scene.JudgeAsync(0, VerdictOutcome.Approve, "");

        Assert.True(given.Succeeded);
        Assert.Equal(ClaimStatus.Approved, (await scene.ClaimAsync(0)).Claim.Status);
        Assert.All(await scene.StatusesAsync(), status => Assert.Equal(CreditClaimStatus.HandedIn, status));
    }

    [Theory]
    [InlineData(VerdictOutcome.Return)]
    [InlineData(VerdictOutcome.Decline)]
    public async Task NotApprove_WithoutComment_IsRefused(VerdictOutcome outcome)
    {
        await using var scene = await ReviewScene.SetAsync();

        var given = await scene.JudgeAsync(0, outcome, "  ");

        Assert.Equal(nameof(GiveVerdict.Request.Comment), Assert.IsType<CommentMissing>(Assert.Single(given.Errors)).Field);
    }

    [Fact]
    public async Task Again_SameRound_StandsInsteadAndBothAreKept()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Decline, "This is another town's document.");
        scene.App.Clock.Advance(TimeSpan.FromMinutes(5));

        await scene.JudgeAsync(0, VerdictOutcome.Approve, "It was ours after all.");

        var claim = await scene.ClaimAsync(0);
        Assert.Equal([VerdictOutcome.Decline, VerdictOutcome.Approve], claim.Verdicts.Select(verdict => verdict.Outcome));
        Assert.Equal(VerdictOutcome.Approve, claim.Standing!.Outcome);
        Assert.Equal("Rae Reviewer", claim.Standing.ReviewerName);
    }

    [Fact]
    public async Task Second_HasNotSeenTheFirst_IsToldOfIt()
    {
        await using var scene = await ReviewScene.SetAsync();
        var other = await scene.App.ReviewerAsync("Omar Other");
        await scene.JudgeAsync(0, VerdictOutcome.Approve, "", other);

        var second = await scene.JudgeAsync(0, VerdictOutcome.Decline, "No.", seen: 0);

        Assert.Equal("Omar Other", Assert.IsType<VerdictMeanwhile>(Assert.Single(second.Errors)).Reviewer);
        Assert.Equal(VerdictOutcome.Approve, (await scene.ClaimAsync(0)).Standing!.Outcome);
    }

    [Fact]
    public async Task Stale_PageFromBeforeTheAnswer_IsNotJudgedUnread()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Return);
        await scene.ReturnAsync();
        await scene.HandInAsync(2);

        var unseen = await scene.JudgeAsync(0, VerdictOutcome.Approve, "", seen: 0);

        Assert.IsType<HandedInAgain>(Assert.Single(unseen.Errors));
        Assert.True((await scene.JudgeAsync(0, VerdictOutcome.Approve, "")).Succeeded);
    }

    [Fact]
    public async Task Two_AtTheSameMoment_TheDatabaseLetsOneThrough()
    {
        await using var scene = await ReviewScene.SetAsync();
        var other = await scene.App.ReviewerAsync("Omar Other");

        var both = await Task.WhenAll(
            scene.JudgeAsync(0, VerdictOutcome.Approve, "", seen: 0), scene.JudgeAsync(0, VerdictOutcome.Decline, "No.", other, seen: 0));

        Assert.IsType<VerdictMeanwhile>(Assert.Single(Assert.Single(both, result => !result.Succeeded).Errors));
        Assert.Single((await scene.ClaimAsync(0)).Verdicts);
    }

    [Fact]
    public async Task OwnTown_ReviewerWithAnyMembership_FindsNothing()
    {
        await using var scene = await ReviewScene.SetAsync();
        await JoinAsync(scene, scene.Reviewer);

        var given = await scene.JudgeAsync(0, VerdictOutcome.Approve, "");

        Assert.IsType<NotFound>(Assert.Single(given.Errors));
        Assert.Null(await scene.LookAsync(scene.Reviewer));
    }

    [Fact]
    public async Task ForeignCategory_Reviewer_FindsNothing()
    {
        await using var scene = await ReviewScene.SetAsync();
        var specialist = await scene.App.ReviewerAsync("Sia Specialist", "12");

        var given = await scene.JudgeAsync(0, VerdictOutcome.Approve, "", specialist);

        Assert.IsType<NotFound>(Assert.Single(given.Errors));
    }

    [Fact]
    public async Task Administrator_NotAReviewer_MayReadButNotJudge()
    {
        await using var scene = await ReviewScene.SetAsync();

        var given = await scene.JudgeAsync(0, VerdictOutcome.Approve, "", scene.Administrator);

        Assert.IsType<NotFound>(Assert.Single(given.Errors));
    }

    [Fact]
    public async Task WithTown_Reviewer_IsRefused()
    {
        await using var scene = await ReviewScene.SetAsync();
        await scene.JudgeAsync(0, VerdictOutcome.Return);
        await scene.ReturnAsync();

        var given = await scene.JudgeAsync(1, VerdictOutcome.Approve, "");

        Assert.IsType<ReviewClosed>(Assert.Single(given.Errors));
    }

    private static Task JoinAsync(ReviewScene scene, Guid person) => scene.App.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        db.Add(new Web.Platform.Identity.Membership
        {
            UserId = person,
            Role = Web.Platform.Identity.Role.Member,
            MunicipalityId = scene.Town.Id,
            Since = scene.App.Clock.GetUtcNow(),
        });
        services.GetRequiredService<Web.Platform.Audit.AuditLog>().Record("test.arranged", typeof(Web.Platform.Identity.Membership), person);
        return await db.SaveChangesAsync(ReviewScene.Cancel);
    });
}
