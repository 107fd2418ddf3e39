using System.CommandLine;

namespace Towngreen.Web.Features.Programs;

internal static class CheckCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "Folder of one program." };

    public static Command Create()
    {
        var command = new Command("check", "Check a program's folder and name the file, line and field of every fault.") { Folder };
        command.SetAction(parse =>
        {
            var terminal = new ProgramTerminal(parse);
            if (terminal.Read(parse.GetValue(Folder)!) is null)
            {
                return 1;
            }

            terminal.Say("program.no-faults");
            return 0;
        });
        return command;
    }
}
