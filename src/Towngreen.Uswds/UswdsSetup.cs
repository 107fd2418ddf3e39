using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Uswds.Forms;

namespace Towngreen.Uswds;

/// <summary>Registration of the components.</summary>
public static class UswdsSetup
{
    /// <summary>Adds what the tag helpers need: the page's list of fields, and the binder that reads memorable dates.</summary>
    public static IServiceCollection AddUswds(this IServiceCollection services)
    {
        services.AddScoped<PageFields>();
        services.Configure<MvcOptions>(options => options.ModelBinderProviders.Insert(0, new DateOnlyBinderProvider()));
        return services;
    }
}
