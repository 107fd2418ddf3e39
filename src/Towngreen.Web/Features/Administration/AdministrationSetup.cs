namespace Towngreen.Web.Features.Administration;

internal static class AdministrationSetup
{
    public static IServiceCollection AddAdministration(this IServiceCollection services) => services.AddScoped<AuditTrail>().AddScoped<ProgramFigures>();
}
