using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Testing;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Tests.Platform.Hosting;

public sealed class SecurityTextTests
{
    private const string Path = "/.well-known/security.txt";

    [Fact]
    public async Task Get_ContactConfigured_NamesItForHalfAYear()
    {
        await using var app = await TestApp.StartAsync(adjust: builder =>
        {
            var installation = (Installation)builder.Services.Last(service => service.ServiceType == typeof(Installation)).ImplementationInstance!;
            builder.Services.Replace(ServiceDescriptor.Singleton(installation with { SecurityContact = new Uri("mailto:security@example.org") }));
        });

        var (status, text) = await GetAsync(app);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            "Contact: mailto:security@example.org\nExpires: 2026-09-12T00:00:00Z\nPreferred-Languages: en\nCanonical: http://localhost/.well-known/security.txt\n", text);
    }

    [Fact]
    public async Task Get_NoContact_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(app)).Status);
    }

    private static async Task<(HttpStatusCode Status, string Text)> GetAsync(TestApp app)
    {
        using var client = ((TestServer)app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()).CreateClient();
        using var response = await client.GetAsync(new Uri(Path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
