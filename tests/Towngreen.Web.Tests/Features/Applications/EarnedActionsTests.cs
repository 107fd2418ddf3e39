using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;

namespace Towngreen.Web.Tests.Features.Applications;

public sealed class EarnedActionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Towns_ApplicationsToldOneAfterTheOther_AreThoseToldSoFarByName(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (bolton, andover) = (await Applicant.StartAsync(app, "bolton", "Bo Contact"), await Applicant.StartAsync(app));
        var (claim, other) = (await bolton.HandInArtsAsync(), await andover.HandInArtsAsync());
        List<string> told = [await EarnedAsync(app)];

        await bolton.ReviewAsync(claim, ClaimStatus.Approved, ApplicationStatus.Returned);
        told.Add(await EarnedAsync(app));
        await andover.ReviewAsync(other, ClaimStatus.Approved, ApplicationStatus.Certified);
        told.Add(await EarnedAsync(app));
        await bolton.ReviewAsync(claim, ClaimStatus.Approved, ApplicationStatus.NotCertified);
        told.Add(await EarnedAsync(app));

        Assert.Equal(["", "Bolton", "Andover Bolton", "Andover Bolton"], told);
    }

    [Fact]
    public async Task Towns_ReturnedWorkDeclinedInTheEnd_IsTakenOff()
    {
        await using var app = await TestApp.StartAsync();
        var town = await Applicant.StartAsync(app);
        var claim = await town.HandInArtsAsync();
        await town.ReviewAsync(claim, ClaimStatus.Approved, ApplicationStatus.Returned);
        var before = await EarnedAsync(app);

        await town.ReviewAsync(claim, ClaimStatus.Declined, ApplicationStatus.NotCertified);

        Assert.Equal(("Andover", ""), (before, await EarnedAsync(app)));
    }

    private static Task<string> EarnedAsync(TestApp app) => app.AsAsync(null, async services =>
    {
        var names = await services.GetRequiredService<TownDirectory>().ByIdAsync(Cancel);
        return string.Join(' ', (await services.GetRequiredService<EarnedActions>().TownsAsync(Cancel))[Applicant.Arts].Select(id => names[id].Name));
    });
}
