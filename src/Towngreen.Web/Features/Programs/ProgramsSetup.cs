using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Features.Programs.Publishing;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Programs;

internal static class ProgramsSetup
{
    public static IServiceCollection AddPrograms(this IServiceCollection services) => services
        .AddSingleton(provider => ProgramOf(provider.GetRequiredService<Installation>()))
        .AddSingleton<EditionLibrary>()
        .AddSingleton<FindingWords>().AddSingleton<RuleWords>().AddSingleton<ActionSheet>().AddSingleton<EditionSheet>().AddSingleton<EditionComparer>()
        .AddScoped<PublishEditions>()
        .AddScoped<OpenLibrary>()
        .AddHostedService<EditionWatch>()
        .AddSingleton(provider => new ProgramClock(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ProgramPack>().Zone));

    /// <exception cref="BrokenPackException">The folder of the installation's program is missing or has faults.</exception>
    private static ProgramPack ProgramOf(Installation installation)
    {
        var folder = Path.Combine(installation.Programs, installation.Program);
        var reading = PackReader.Read(folder);
        return reading.Failed(out var faults) ? throw new BrokenPackException(folder, [.. faults.Cast<PackFault>()]) : reading.Value;
    }
}
