using Towngreen.Testing;
using Towngreen.Web.Features.Certifications;

namespace Towngreen.Web.Tests.Features.Certifications;

public sealed class AwardCertificationTests
{
    [Fact]
    public async Task Award_BronzeReached_LastsUntilTheEndOfTheThirdFollowingYear()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();

        var awarded = (await app.AwardAsync(town.Id)).Value;

        Assert.Equal("bronze", awarded.Level);
        Assert.Equal(new DateOnly(2026, 3, 16), awarded.AwardedOn);
        Assert.Equal(new DateOnly(2029, 12, 31), awarded.ExpiresOn);
        Assert.False(awarded.IsDemonstration);
    }

    [Fact]
    public async Task Award_NewYearsEveInConnecticut_CountsFromThatYear()
    {
        // Three in the morning of 1 January by UTC is still ten at night on 31 December there.
        await using var app = await TestApp.StartAsync(at: new DateTimeOffset(2027, 1, 1, 3, 0, 0, TimeSpan.Zero));
        var town = await app.TownAsync();

        var awarded = (await app.AwardAsync(town.Id)).Value;

        Assert.Equal(new DateOnly(2029, 12, 31), awarded.ExpiresOn);
    }

    [Fact]
    public async Task Award_NothingApproved_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();

        var refused = await app.AwardAsync(town.Id, approved: false);

        Assert.IsType<NoLevelReached>(Assert.Single(refused.Errors));
        Assert.Empty(await app.RegisterAsync(register => register.HistoryAsync(town.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task Number_ReadOut_HasNoLookAlikes()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();

        var awarded = (await app.AwardAsync(town.Id)).Value;

        Assert.Matches("^[2-9CDFGHJKMNPQRTVWXYZ]{4}-[2-9CDFGHJKMNPQRTVWXYZ]{4}$", awarded.Number);
    }
}
