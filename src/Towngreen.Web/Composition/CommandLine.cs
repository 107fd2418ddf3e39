using System.CommandLine;
using Towngreen.Web.Features.Administration;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.WhatIf;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Backups;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Composition;

/// <summary>The command line's table of contents.</summary>
internal static class CommandLine
{
    /// <summary>What shells report for a program ended by Ctrl+C.</summary>
    private const int Interrupted = 130;

    /// <summary>How long a command that was told to stop may take to; a node finishes its requests first.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (BrokenPackException broken)
        {
            ProgramTerminal.PrintFaults(new Words(), Console.Error, broken.Folder, broken.Faults);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
    }

    public static RootCommand Root()
    {
        var host = new CommandHost(TowngreenHost.Build);
        var root = new RootCommand("Towngreen runs municipal certification programs with equity at their core.");
        foreach (var option in CommandHost.SharedOptions)
        {
            root.Add(option);
        }

        root.Add(ServeCommand.Create(host));
        root.Add(MigrateCommand.Create(host));
        var program = ProgramCommand.Create(host);
        program.Add(WhatIfCommand.Create(host));
        root.Add(program);
        root.Add(EvaluateCommand.Create());
        root.Add(BackupCommands.Backup(host));
        root.Add(BackupCommands.Restore(host));
        root.Add(BackupCommands.Database(host));
        root.Add(AuditCommand.Create(host));
        root.Add(AdminCommand.Create(host));
        root.Add(DemoCommand.Create(host));
        return root;
    }
}
