using System.CommandLine;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs;

/// <summary>Prints the JSON Schema of one of a pack's files, for an editor to check and complete while an author writes.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "Which file: program, edition, action or toolkit." };

    static SchemaCommand() => File.AcceptOnlyFromAmong([.. PackSchema.Names]);

    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a pack's file.") { File };
        command.SetAction(parse =>
        {
            var terminal = new ProgramTerminal(parse);
            terminal.Output.Write(PackSchema.Write(parse.GetValue(File)!, terminal.Words));
        });
        return command;
    }
}
