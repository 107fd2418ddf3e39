using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Platform.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_MigratedDatabase_IsHealthy(string address)
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.NewBrowser().FetchAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_NodeToldToStop_ServesOnButIsNotReadyAndClosesConnections()
    {
        await using var app = await TestApp.StartAsync();
        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        using var ready = await app.NewBrowser().FetchAsync("/health/ready");
        using var page = await app.NewBrowser().FetchAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.True(page.Headers.ConnectionClose);
    }

    [Fact]
    public async Task Get_AnyPage_ForbidsInlineCodeAndFraming()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.NewBrowser().FetchAsync("/");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }
}
