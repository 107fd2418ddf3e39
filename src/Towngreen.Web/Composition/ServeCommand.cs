using System.CommandLine;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Setup;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Composition;

internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private static readonly Option<string?> Program = new("--program")
    {
        Description = "Key of the program to serve; without it, the configured one.",
        HelpName = "KEY",
    };

    private static readonly Option<bool> Demonstration = new("--demonstration")
    {
        Description = "Fill an empty database with sample towns and people, and let anyone sign in as them.",
    };

    public static Command Create(CommandHost host)
    {
        var command = new Command("serve", "Run the web application.") { Urls, Program, Demonstration };
        command.SetAction((parse, cancel) => ServeAsync(host, parse, cancel));
        return command;
    }

    private static async Task<int> ServeAsync(CommandHost host, ParseResult parse, CancellationToken cancel)
    {
        var urls = parse.GetValue(Urls)!;
        var configured = CommandHost.InstallationOf(parse);
        var installation = configured with
        {
            Program = parse.GetValue(Program) ?? configured.Program,
            Demonstration = configured.Demonstration || parse.GetValue(Demonstration),
            Address = Environment.GetEnvironmentVariable("Towngreen__Address") is null ? new Uri(urls.Split(';')[0]) : configured.Address,
        };
        await using var app = host.Build(installation, $"--urls={urls}", $"--Towngreen:Demonstration={installation.Demonstration}");
        await TowngreenHost.PrepareAsync(app.Services, cancel);
        if (installation.Demonstration && !await SampleStory.HasPeopleAsync(app.Services, cancel))
        {
            await DemoCommand.SeedAsync(host, app.Services, cancel);
        }

        await app.StartAsync(cancel);
        Announce(installation, urls, app.Services.GetRequiredService<SetupCode>().Code);
        await app.ServeAsync(installation, cancel);
        return 0;
    }

    private static void Announce(Installation installation, string urls, string? setupCode) => Console.WriteLine((installation, setupCode) switch
    {
        ({ Demonstration: true }, _) => $"Towngreen is at {urls}. Sign in as a sample person at {installation.Address}sign-in.",
        (_, { } code) => $"Towngreen is at {urls}. It has no administrator yet: open {installation.Address}setup and enter {code}.",
        _ => $"Towngreen is at {urls}.",
    });
}
