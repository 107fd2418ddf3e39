using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Toolkits.Engaging;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Toolkits;

internal static class ToolkitsSetup
{
    public static IServiceCollection AddToolkits(this IServiceCollection services) => services
        .AddScoped<RunAccess>().AddScoped<RunReading>().AddScoped<ToolkitRegister>().AddScoped<IFileGate, RunFileGate>().AddScoped<IAgendaSource, ToolkitAgenda>()
        .AddScoped<StartRun>().AddScoped<SaveStep>().AddScoped<PlanRun>().AddScoped<ShareRun>().AddScoped<SetRunAside>()
        .AddScoped<KeepDocuments>().AddScoped<RemoveDocument>().AddScoped<AddRunComment>()
        .AddScoped<SaveEntry>().AddScoped<RemoveEntry>()
        .AddScoped<FinishRun>().AddScoped<ReopenRun>().AddScoped<SealRun>().AddSingleton<RunEvidence>();
}
