using System.CommandLine;
using Towngreen.Certification;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Programs;

/// <summary>Scores a file of claims by the programs folder alone: no database, nothing is kept.</summary>
internal sealed class EvaluateCommand
{
    /// <summary>The exit code for claims that cannot be read.</summary>
    private const int BadInput = 2;

    private static readonly Option<string> Program = new("--program") { Description = "Key of the program.", HelpName = "KEY", Required = true };

    private static readonly Option<string> Edition = new("--edition") { Description = "Key of the edition.", HelpName = "KEY", Required = true };

    private static readonly Option<FileInfo> ClaimsFile = new("--claims") { Description = "File of claims, as JSON.", HelpName = "FILE", Required = true };

    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "Day to score for, such as 2026-08-28; without it, the file's own, or today.", HelpName = "DATE",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of text." };

    private readonly Words _words = new();
    private readonly ParseResult _parse;

    private EvaluateCommand(ParseResult parse) => _parse = parse;

    private TextWriter Output => _parse.InvocationConfiguration.Output;

    private TextWriter Errors => _parse.InvocationConfiguration.Error;

    public static Command Create()
    {
        var command = new Command("evaluate", "Score a file of claims and say why.") { Program, Edition, ClaimsFile, AsOf, Json };
        command.SetAction(parse => new EvaluateCommand(parse).Run());
        return command;
    }

    private int Run()
    {
        var folder = Path.Combine(CommandHost.InstallationOf(_parse).Programs, _parse.GetValue(Program)!);
        if (PackReader.Read(folder) is var program && program.Failed(out var faults))
        {
            return Refuse(faults.Cast<PackFault>().Select(fault => FaultText.Line(_words, folder, fault)));
        }

        if (program.Value.Editions.FirstOrDefault(edition => edition.Key == _parse.GetValue(Edition)) is not { } edition)
        {
            var known = string.Join(", ", program.Value.Editions.Select(other => other.Key));
            return Refuse([_words.Say("program.no-such-edition", new { program = program.Value.Name, edition = _parse.GetValue(Edition), known })]);
        }

        var file = _parse.GetValue(ClaimsFile)!;
        if (!file.Exists)
        {
            return Refuse([_words.Say("evaluate.no-such-file", new { file = file.FullName })]);
        }

        return ClaimsJson.Read(File.ReadAllText(file.FullName), edition.Edition) is var claims && claims.Failed(out var wrong)
            ? Refuse(wrong.Cast<ClaimsFault>().Select(fault => FaultText.Line(_words, fault)))
            : Print(claims.Value, program.Value, edition);
    }

    private int Print(ClaimsFile file, ProgramPack program, EditionPack edition)
    {
        var asOf = _parse.GetValue(AsOf) ?? file.AsOf ?? new ProgramClock(TimeProvider.System, program.Zone).Today;
        var scorecard = Scoring.Score(edition.Edition, file.Claims, asOf);
        var findings = new FindingWords(_words);
        if (_parse.GetValue(Json))
        {
            Output.WriteLine(new ScorecardJson(findings).Write(scorecard, edition));
        }
        else
        {
            new ScorecardText(Output, _words, findings, edition).Write(scorecard, program.Name);
        }

        return 0;
    }

    private int Refuse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Errors.WriteLine(line);
        }

        return BadInput;
    }
}
