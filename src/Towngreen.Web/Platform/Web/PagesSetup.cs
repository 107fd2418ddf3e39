using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using Towngreen.Uswds;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Web;

internal static class PagesSetup
{
    /// <summary>How many values one form may hold.</summary>
    private const int MostValues = 4096;

    public static IServiceCollection AddTowngreenPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                options.MaxModelBindingCollectionSize = MostValues;
                options.Filters.Add<SoundRequests>();
                // Another library's way to write names, which fails where a bracket is missing.
                options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
                options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, _) => new Words());
        services.AddSingleton<CookieTempDataProvider>().AddSingleton<ITempDataProvider, NoticeCookie>();
        services.AddSingleton<IStringLocalizer>(provider => provider.GetRequiredService<Words>());
        services.AddLocalization();
        services.AddUswds();
        services.AddOptions<ForwardedHeadersOptions>().Configure<Installation>(BelieveProxies);
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = 4 * Uploads.MaxBytes;
            options.ValueCountLimit = MostValues;
        });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options =>
        {
            options.Limits.MaxRequestBodySize = 4 * Uploads.MaxBytes;
            options.AddServerHeader = false;
        });
        return services;
    }

    /// <summary>Anybody can write the headers that name a visitor's address and scheme; only a proxy of ours is believed.</summary>
    private static void BelieveProxies(ForwardedHeadersOptions options, Installation installation)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in installation.Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
