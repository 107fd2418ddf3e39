using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Towngreen.Testing;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Tests.Platform.Web;

public sealed class ProxiesTests
{
    [Fact]
    public async Task Start_ProxiesNamed_TheyAndThisMachineAreBelieved()
    {
        await using var app = await TestApp.StartAsync(adjust: builder =>
        {
            var installation = (Installation)builder.Services.Last(service => service.ServiceType == typeof(Installation)).ImplementationInstance!;
            builder.Services.Replace(ServiceDescriptor.Singleton(installation with { Proxies = "192.0.2.7, 10.20.0.0/16" }));
        });

        var believed = app.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value;

        Assert.Contains(IPAddress.Parse("192.0.2.7"), believed.KnownProxies);
        Assert.Contains(believed.KnownIPNetworks, network => network.Contains(IPAddress.Parse("10.20.3.4")));
        Assert.Contains(believed.KnownIPNetworks, network => network.Contains(IPAddress.Loopback));
        Assert.DoesNotContain(believed.KnownIPNetworks, network => network.Contains(IPAddress.Parse("10.21.0.1")));
    }
}
