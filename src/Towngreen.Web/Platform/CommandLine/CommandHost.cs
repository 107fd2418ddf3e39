using System.CommandLine;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Platform.CommandLine;

/// <summary>What every command shares: where the installation lies, and a scope of the application's services to act in.</summary>
public sealed class CommandHost(Func<Installation, IReadOnlyList<string>, Action<WebApplicationBuilder>?, WebApplication> build)
{
    private const string Quiet = "--Logging:LogLevel:Default=Warning";

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of the embedded database and of uploaded files.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string?> Programs = new("--programs")
    {
        Description = "Folder of program packs.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string?> Database = new("--database")
    {
        Description = "PostgreSQL connection string; without it, the embedded database.",
        HelpName = "CONNECTION",
        Recursive = true,
    };

    public static IReadOnlyList<Option> SharedOptions { get; } = [Data, Programs, Database];

    /// <summary>The settings files and environment, with what the command line says on top.</summary>
    public static Installation InstallationOf(ParseResult parse)
    {
        var configured = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build().GetSection("Towngreen").Get<Installation>() ?? new Installation();
        return configured with
        {
            Data = parse.GetValue(Data) ?? configured.Data,
            Programs = parse.GetValue(Programs) ?? configured.Programs,
            Database = parse.GetValue(Database) ?? configured.Database,
        };
    }

    /// <summary>Builds the application without starting its server.</summary>
    public WebApplication Build(Installation installation, params IReadOnlyList<string> settings) => build(installation, settings, null);

    /// <summary>Builds one that only its command uses, quietly and with parts of its own.</summary>
    public WebApplication BuildAside(Installation installation, Action<WebApplicationBuilder> adjust) =>
        build(installation, [Quiet], adjust);

    /// <summary>Runs one act in a scope of its own and returns its exit code.</summary>
    public async Task<int> RunAsync(ParseResult parse, Func<IServiceProvider, Task<int>> act)
    {
        await using var app = Build(InstallationOf(parse), Quiet);
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
