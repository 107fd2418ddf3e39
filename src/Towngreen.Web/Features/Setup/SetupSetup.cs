namespace Towngreen.Web.Features.Setup;

internal static class SetupSetup
{
    public static IServiceCollection AddSetup(this IServiceCollection services) => services.AddSingleton<SetupCode>().AddScoped<SetUp>();
}
