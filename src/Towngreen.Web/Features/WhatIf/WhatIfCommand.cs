using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Publishing;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>Asks the same as the page. Without a number to change, it tells the thresholds by their paths.</summary>
internal sealed class WhatIfCommand
{
    /// <summary>The exit code for a question that cannot be asked.</summary>
    private const int BadInput = 2;

    private static readonly Argument<string> Program = new("PROGRAM") { Description = "Key of the program." };

    private static readonly Argument<string> Edition = new("EDITION") { Description = "Key of the edition." };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "A threshold and another number for it, such as silver/1=450; as often as needed.",
        HelpName = "PATH=NUMBER",
    };

    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "Day to score every application for, such as 2026-08-28; without it, each by the day it was handed in.",
        HelpName = "DATE",
    };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Look at drafts too." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of text." };

    private readonly ParseResult _parse;
    private readonly ProgramTerminal _terminal;

    private WhatIfCommand(ParseResult parse) => (_parse, _terminal) = (parse, new ProgramTerminal(parse));

    public static Command Create(CommandHost host)
    {
        var command = new Command("what-if", "Say which towns would change their level with other thresholds.") { Program, Edition, Set, AsOf, Drafts, Json };
        command.SetAction((parse, cancel) => new WhatIfCommand(parse).RunAsync(host, cancel));
        return command;
    }

    private async Task<int> RunAsync(CommandHost host, CancellationToken cancel)
    {
        if (CommandHost.InstallationOf(_parse).Program != _parse.GetValue(Program))
        {
            _terminal.Refuse("what-if.other-program", new { program = _parse.GetValue(Program), installed = CommandHost.InstallationOf(_parse).Program });
            return BadInput;
        }

        return await host.RunAsync(_parse, services => RunAsync(services, cancel));
    }

    private async Task<int> RunAsync(IServiceProvider services, CancellationToken cancel)
    {
        var installation = services.GetRequiredService<Installation>();
        if ((!installation.IsPostgres && !Directory.Exists(installation.Data))
            || (await services.GetRequiredService<TowngreenDb>().Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            return _terminal.Refuse("program.migrate-first");
        }

        await services.GetRequiredService<OpenLibrary>().ServeAsync(cancel);
        var library = services.GetRequiredService<EditionLibrary>();
        if (_terminal.Find(library.Program with { Editions = library.Editions }, _parse.GetValue(Edition)!) is not { } pack || Values(pack) is not { } values)
        {
            return BadInput;
        }

        var request = new Counterfactual.Request(pack, values, _parse.GetValue(Drafts), _parse.GetValue(AsOf));
        Print(await services.GetRequiredService<Counterfactual>().RunAsync(request, cancel), values);
        return 0;
    }

    private void Print(Consequences consequences, ValueMap<decimal> values)
    {
        var findings = new FindingWords(_terminal.Words);
        if (_parse.GetValue(Json))
        {
            _terminal.Output.WriteLine(new ConsequencesJson(findings, _terminal.Words).Write(consequences, values));
        }
        else
        {
            new ConsequencesText(_terminal.Output, findings, _terminal.Words).Write(consequences, values);
        }
    }

    /// <summary>The numbers asked for, or nothing after saying which cannot be.</summary>
    private ValueMap<decimal>? Values(EditionPack pack)
    {
        var asked = (_parse.GetValue(Set) ?? []).Select(set => set.Split('=', 2)).Select(set => (Path: set[0], Text: set.Length > 1 ? set[1] : "")).ToList();
        var unread = asked.Where(set => !decimal.TryParse(set.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)).Select(set => set.Path).ToList();
        ValueMap<decimal> values = [.. asked.DistinctBy(set => set.Path).Where(set => !unread.Contains(set.Path))
            .Select(set => KeyValuePair.Create(set.Path, decimal.Parse(set.Text, CultureInfo.InvariantCulture)))];
        unread.AddRange(pack.Edition.Refused(values));
        unread.ForEach(path => _terminal.Refuse("what-if.no-such-threshold", new { path }));
        return unread.Count > 0 ? null : values;
    }
}
