using System.CommandLine;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Composition;

internal static class DemoCommand
{
    public static Command Create(CommandHost host)
    {
        var seed = new Command("seed", "Fill an empty database with sample towns and people, as serve --demonstration does.");
        seed.SetAction((parse, cancel) => SeedAsync(host, parse, cancel));
        return new Command("demo", "The demonstration's sample towns and people.") { seed };
    }

    /// <summary>Plays the story in an application of its own, on the same database, whose clock the story may move.</summary>
    /// <param name="host">Builds that application.</param>
    /// <param name="present">The application as it is today, prepared.</param>
    /// <param name="cancel">Stops between two acts.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> SeedAsync(CommandHost host, IServiceProvider present, CancellationToken cancel)
    {
        var clock = new StoryClock(present.GetRequiredService<TimeProvider>().GetUtcNow());
        await using var past = host.BuildAside(present.GetRequiredService<Installation>(), builder => builder.Services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(clock))
            .Replace(ServiceDescriptor.Singleton(present.GetRequiredService<ProgramPack>()))
            .Replace(ServiceDescriptor.Singleton(present.GetRequiredService<EditionLibrary>())));
        var played = await new SampleStory(past.Services, clock).PlayAsync(cancel);
        if (!played.Failed(out var errors))
        {
            return 0;
        }

        await Console.Error.WriteLineAsync(present.GetRequiredService<Words>().Say(errors[0].Code, errors[0]));
        return 1;
    }

    private static async Task<int> SeedAsync(CommandHost host, ParseResult parse, CancellationToken cancel)
    {
        var installation = CommandHost.InstallationOf(parse) with { Demonstration = true };
        await using var app = host.BuildAside(installation, _ => { });
        await TowngreenHost.PrepareAsync(app.Services, cancel);
        return await SeedAsync(host, app.Services, cancel);
    }
}
