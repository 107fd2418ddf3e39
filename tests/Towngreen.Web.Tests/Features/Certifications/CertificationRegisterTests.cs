using Towngreen.Testing;

namespace Towngreen.Web.Tests.Features.Certifications;

public sealed class CertificationRegisterTests
{
    [Fact]
    public async Task Current_AwardedAgain_IsTheLaterOneAndTheEarlierIsSuperseded()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        var first = (await app.AwardAsync(town.Id)).Value;
        app.Clock.Advance(TimeSpan.FromDays(30));
        var second = (await app.AwardAsync(town.Id)).Value;

        var history = await app.RegisterAsync(register => register.HistoryAsync(town.Id, CancellationToken.None));

        Assert.Equal([second.Number, first.Number], history.Select(certification => certification.Number));
        Assert.Equal(second.Number, history[1].SupersededBy);
        Assert.Equal(second.Number, (await app.RegisterAsync(register => register.CurrentAsync(town.Id, CancellationToken.None)))?.Number);
        Assert.Equal(second.Number, Assert.Single(await app.RegisterAsync(register => register.AllCurrentAsync(CancellationToken.None))).Number);
    }

    [Theory]
    [InlineData("2030-01-01T04:59:00Z", true)]
    [InlineData("2030-01-01T05:00:00Z", false)]
    public async Task Current_AroundMidnightInConnecticut_EndsWithTheLastDay(string moment, bool holds)
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        await app.AwardAsync(town.Id);
        app.Clock.SetUtcNow(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

        var current = await app.RegisterAsync(register => register.CurrentAsync(town.Id, CancellationToken.None));

        Assert.Equal(holds, current is not null);
    }

    [Fact]
    public async Task ScoringHistory_Certified_NamesEarnedCreditsAndTheYearOfExpiration()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        await app.AwardAsync(town.Id);

        var history = await app.RegisterAsync(register => register.ScoringHistoryAsync(town.Id, CancellationToken.None));

        Assert.Equal(2029, history.ExpiresInYear);
        Assert.Contains(history.Earned, earned => earned.Action == "optimize-for-equity");
    }

    [Fact]
    public async Task ScoringHistory_NeverCertified_IsNone()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();

        var history = await app.RegisterAsync(register => register.ScoringHistoryAsync(town.Id, CancellationToken.None));

        Assert.Null(history.ExpiresInYear);
        Assert.Empty(history.Earned);
    }

    [Fact]
    public async Task Newest_SeveralTowns_AreTheLatestFirst()
    {
        await using var app = await TestApp.StartAsync();
        var earlier = await app.TownAsync("andover");
        var later = await app.TownAsync("ansonia");
        await app.AwardAsync(earlier.Id);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.AwardAsync(later.Id);

        var newest = await app.RegisterAsync(register => register.NewestAsync(1, CancellationToken.None));

        Assert.Equal(later.Id, Assert.Single(newest).MunicipalityId);
    }
}
