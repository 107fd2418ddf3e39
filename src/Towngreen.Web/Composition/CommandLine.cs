using System.CommandLine;
using Towngreen.Web.Features.Administration;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.CommandLine;

namespace Towngreen.Web.Composition;

/// <summary>The command line's table of contents.</summary>
internal static class CommandLine
{
    public static RootCommand Root()
    {
        var host = new CommandHost((installation, settings) => TowngreenHost.Build(installation, settings));
        var root = new RootCommand("Towngreen runs municipal certification programs with equity at their core.");
        foreach (var option in CommandHost.SharedOptions)
        {
            root.Add(option);
        }

        root.Add(ServeCommand.Create(host));
        root.Add(MigrateCommand.Create(host));
        root.Add(EvaluateCommand.Create());
        root.Add(AdminCommand.Create(host));
        return root;
    }
}
