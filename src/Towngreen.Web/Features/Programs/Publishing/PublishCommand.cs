using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Programs.Publishing;

internal static class PublishCommand
{
    private static readonly Argument<string> Program = new("PROGRAM") { Description = "Key of the program." };

    private static readonly Argument<string> Edition = new("EDITION") { Description = "Key of the edition." };

    public static Command Create(CommandHost host)
    {
        var command = new Command("publish", "Publish an edition: from then on its content stays as it is.") { Program, Edition };
        command.SetAction((parse, cancel) => RunAsync(host, parse, cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult parse, CancellationToken cancel)
    {
        var terminal = new ProgramTerminal(parse);
        return terminal.Find(parse.GetValue(Program)!) is { } program && terminal.Find(program, parse.GetValue(Edition)!) is { } edition
            ? await host.RunAsync(parse, services => PublishAsync(services, edition, terminal, cancel))
            : 1;
    }

    private static async Task<int> PublishAsync(IServiceProvider services, EditionPack edition, ProgramTerminal terminal, CancellationToken cancel)
    {
        if ((await services.GetRequiredService<TowngreenDb>().Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            return terminal.Refuse("program.migrate-first");
        }

        var outcome = (await services.GetRequiredService<PublishEditions>().RunAsync([edition], cancel))[0].Outcome;
        var data = new { edition = edition.Key, hash = edition.ContentHash };
        if (outcome is PublicationOutcome.DiffersFromPublished)
        {
            return terminal.Refuse("program.differs-from-published", data);
        }

        terminal.Say(outcome is PublicationOutcome.Published ? "program.published" : "program.already-published", data);
        return 0;
    }
}
