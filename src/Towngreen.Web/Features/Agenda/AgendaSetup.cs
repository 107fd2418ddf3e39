namespace Towngreen.Web.Features.Agenda;

internal static class AgendaSetup
{
    public static IServiceCollection AddAgenda(this IServiceCollection services) => services.AddScoped<WholeAgenda>();
}
