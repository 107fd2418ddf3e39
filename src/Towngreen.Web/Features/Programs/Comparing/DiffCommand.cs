using System.CommandLine;

namespace Towngreen.Web.Features.Programs.Comparing;

internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "Key of the earlier edition." };

    private static readonly Argument<string> New = new("NEW") { Description = "Key of the later edition." };

    private static readonly Option<string> Program = new("--program") { Description = "Key of the program.", HelpName = "KEY", Required = true };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of text." };

    public static Command Create()
    {
        var command = new Command("diff", "Compare two editions: levels, windows, what is asked about the applicant, actions, credits and points.") { Old, New, Program, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var terminal = new ProgramTerminal(parse);
        if (terminal.Find(parse.GetValue(Program)!) is not { } program
            || terminal.Find(program, parse.GetValue(Old)!) is not { } from
            || terminal.Find(program, parse.GetValue(New)!) is not { } to)
        {
            return 1;
        }

        var comparer = new EditionComparer(new EditionSheet(terminal.Words), new ActionSheet(new RuleWords(terminal.Words), terminal.Words));
        var comparison = comparer.Compare(from, to, ActionLineage.Between(program.Editions, from, to));
        if (parse.GetValue(Json))
        {
            terminal.Output.WriteLine(ComparisonJson.Write(comparison));
        }
        else
        {
            new ComparisonText(terminal.Output, terminal.Words).Write(comparison);
        }

        return 0;
    }
}
