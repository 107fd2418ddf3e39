namespace Towngreen.Web.Features.WhatIf;

internal static class WhatIfSetup
{
    public static IServiceCollection AddWhatIf(this IServiceCollection services) =>
        services.AddScoped<Counterfactual>().AddSingleton<ThresholdWords>();
}
