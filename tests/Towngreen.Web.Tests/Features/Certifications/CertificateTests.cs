using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Programs;

namespace Towngreen.Web.Tests.Features.Certifications;

public sealed class CertificateTests
{
    [Fact]
    public async Task Get_NotSignedIn_SaysWhatWasEarnedAndHowToVerify()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        var awarded = (await app.AwardAsync(town.Id)).Value;

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate(awarded.Number));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Andover", page.Heading);
        Assert.Contains("Bronze", page.Text, StringComparison.Ordinal);
        Assert.Contains("31 December 2029", page.Text, StringComparison.Ordinal);
        Assert.Contains($"http://localhost/certificates/{awarded.Number}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Points by category", page.Text, StringComparison.Ordinal);
        Assert.Contains("of 200 needed", page.Text, StringComparison.Ordinal);
        Assert.Contains("illustrative", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Demonstration", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AwardedInDemonstration_IsMarkedAcross()
    {
        await using var app = await TestApp.StartAsync(demonstration: true);
        var town = await app.TownAsync();
        var awarded = (await app.AwardAsync(town.Id)).Value;

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate(awarded.Number));

        Assert.Equal("Demonstration", page.Document.QuerySelector(".tg-certificate__mark")?.GetAttribute("data-words"));
        Assert.Contains("It says nothing about the real Andover.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ActionsWithIllustrativePoints_AreMarkedEach()
    {
        await using var app = await TestApp.StartAsync();
        var awarded = (await app.AwardAsync((await app.TownAsync()).Id)).Value;
        var edition = app.Services.GetRequiredService<EditionLibrary>().Get(awarded.Edition).Edition;
        var scorecard = await app.AsAsync(null, services =>
            services.GetRequiredService<CertificationRegister>().ScorecardAsync(awarded.Number, TestContext.Current.CancellationToken));

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate(awarded.Number));

        var expected = scorecard!.Credits.Where(credit => edition.FindCredit(new ClaimRef(credit.Action, credit.Credit))!.Source is FigureSource.Illustrative)
            .Select(credit => credit.Action).Distinct().Count();
        Assert.NotEqual(0, expected);
        Assert.Equal(expected, page.Document.QuerySelectorAll(".tg-rows .tg-illustrative").Length);
    }

    [Fact]
    public async Task Get_Superseded_LeadsToTheLaterOne()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        var first = (await app.AwardAsync(town.Id)).Value;
        var second = (await app.AwardAsync(town.Id)).Value;

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate(first.Number));

        Assert.Contains("A later certificate has taken this one's place", page.Text, StringComparison.Ordinal);
        Assert.EndsWith(second.Number, page.Link($"certificate {second.Number}").Href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Expired_SaysSo()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        var awarded = (await app.AwardAsync(town.Id)).Value;
        app.Clock.SetUtcNow(new DateTimeOffset(2030, 6, 1, 12, 0, 0, TimeSpan.Zero));

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate(awarded.Number));

        Assert.Contains("This certification has expired", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TypedInSmallLetters_LeadsToThePermanentAddress()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.TownAsync();
        var awarded = (await app.AwardAsync(town.Id)).Value;

        var page = await app.NewBrowser().GetAsync($"/certificates/{awarded.Number.ToLowerInvariant()}");

        Assert.Equal(CertificationLinks.Certificate(awarded.Number), page.Address.AbsolutePath);
    }

    [Fact]
    public async Task Get_UnknownNumber_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync(CertificationLinks.Certificate("2222-2222"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }
}
