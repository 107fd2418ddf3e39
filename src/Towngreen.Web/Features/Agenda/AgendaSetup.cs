using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Features.Agenda;

internal static class AgendaSetup
{
    public static IServiceCollection AddAgenda(this IServiceCollection services) => services
        .Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Agenda/CalendarPage", "/workspace/{town}/calendar"))
        .AddScoped<WholeAgenda>().AddScoped<CalendarFeeds>().AddScoped<RenewFeed>().AddScoped<RemoveFeed>();
}
