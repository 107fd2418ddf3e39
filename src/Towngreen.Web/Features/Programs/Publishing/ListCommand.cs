using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Programs.Publishing;

internal static class ListCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("list", "List programs and editions, which of them are published, and their content hashes.");
        command.SetAction((parse, cancel) => RunAsync(host, parse, cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parse, CancellationToken cancel)
    {
        var terminal = new ProgramTerminal(parse);
        var folder = CommandHost.InstallationOf(parse).Programs;
        var keys = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order().ToList() : [];
        var programs = keys.Select(terminal.Find).ToList();
        if (keys.Count == 0)
        {
            return terminal.Refuse("program.none", new { folder });
        }

        await host.RunAsync(parse, async services =>
        {
            var published = await PublishedAsync(services, cancel);
            programs.OfType<ProgramPack>().ToList().ForEach(program => Print(program, published, terminal));
            return 0;
        });
        return programs.Contains(null) ? 1 : 0;
    }

    /// <summary>A database that is not there yet, or not in shape, has published nothing.</summary>
    private static async Task<List<PublishedEdition>> PublishedAsync(IServiceProvider services, CancellationToken cancel)
    {
        var installation = services.GetRequiredService<Installation>();
        var db = services.GetRequiredService<TowngreenDb>();
        return (installation.IsPostgres || Directory.Exists(installation.Data)) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any()
            ? await db.Set<PublishedEdition>().AsNoTracking().ToListAsync(cancel)
            : [];
    }

    private static void Print(ProgramPack program, List<PublishedEdition> published, ProgramTerminal terminal)
    {
        terminal.Say("program.list-program", new { key = program.Key, name = program.Name });
        foreach (var edition in program.Editions)
        {
            var known = published.Find(other => other.Program == program.Key && other.Key == edition.Key);
            var code = known is null ? "program.list-unpublished"
                : known.ContentHash == edition.ContentHash ? "program.list-published"
                : "program.list-differs";
            terminal.Say(code, new { edition = edition.Key, title = edition.Title, hash = known?.ContentHash ?? edition.ContentHash, folder = edition.ContentHash });
        }
    }
}
