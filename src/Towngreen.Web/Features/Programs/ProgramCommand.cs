using System.CommandLine;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Features.Programs.Publishing;
using Towngreen.Web.Platform.CommandLine;

namespace Towngreen.Web.Features.Programs;

internal static class ProgramCommand
{
    public static Command Create(CommandHost host) => new("program", "Check, list, publish and compare programs and their editions.")
    {
        CheckCommand.Create(),
        ListCommand.Create(host),
        PublishCommand.Create(host),
        DiffCommand.Create(),
        SchemaCommand.Create(),
    };
}
