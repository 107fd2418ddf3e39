using System.CommandLine;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs;

internal static class CheckCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "Folder of one program." };

    public static Command Create()
    {
        var command = new Command("check", "Check a program's folder and its worked cases, and name the file, line and field of every fault.") { Folder };
        command.SetAction(parse =>
        {
            var terminal = new ProgramTerminal(parse);
            var folder = parse.GetValue(Folder)!;
            if (terminal.Read(folder) is not { } program)
            {
                return 1;
            }

            var cases = PackReader.CheckCases(folder, program);
            if (terminal.Reports(folder, cases))
            {
                return 1;
            }

            terminal.Say("program.no-faults", new { cases = cases.Value });
            return 0;
        });
        return command;
    }
}
