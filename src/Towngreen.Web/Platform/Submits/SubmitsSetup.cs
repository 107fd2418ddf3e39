using Microsoft.AspNetCore.Mvc;
using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Platform.Submits;

internal static class SubmitsSetup
{
    public static IServiceCollection AddSubmits(this IServiceCollection services) => services
        .AddScoped<SubmitOnce>()
        .Configure<MvcOptions>(options => options.Filters.AddService<SubmitOnce>())
        .AddJob<SweepSubmittedForms>("submits.sweep", TimeSpan.FromHours(12));
}
