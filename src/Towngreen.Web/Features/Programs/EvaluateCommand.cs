using System.CommandLine;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;
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
        Description = "Day to score for, such as 2026-08-28; without it, the file's own, or today.",
        HelpName = "DATE",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON instead of text." };

    private readonly ParseResult _parse;
    private readonly ProgramTerminal _terminal;

    private EvaluateCommand(ParseResult parse) => (_parse, _terminal) = (parse, new ProgramTerminal(parse));

    public static Command Create()
    {
        var command = new Command("evaluate", "Score a file of claims and say why.") { Program, Edition, ClaimsFile, AsOf, Json };
        command.SetAction(parse => new EvaluateCommand(parse).Run());
        return command;
    }

    private int Run()
    {
        var file = _parse.GetValue(ClaimsFile)!;
        if (_terminal.Find(_parse.GetValue(Program)!) is not { } program || _terminal.Find(program, _parse.GetValue(Edition)!) is not { } edition)
        {
            return BadInput;
        }

        if (!file.Exists)
        {
            _terminal.Refuse("evaluate.no-such-file", new { file = file.FullName });
            return BadInput;
        }

        var json = File.ReadAllText(file.FullName);
        if (_terminal.Find(program, ClaimsJson.EditionOf(json) ?? edition.Key) is not { } madeFor)
        {
            return BadInput;
        }

        var claims = ClaimsJson.Read(json, madeFor.Edition);
        return claims.Failed(out var faults) ? Refuse(faults.Cast<ClaimsFault>()) : Print(claims.Value, program, madeFor, edition);
    }

    /// <summary>Claims made for another edition are carried over first.</summary>
    private int Print(ClaimsFile file, ProgramPack program, EditionPack madeFor, EditionPack edition)
    {
        var asOf = _parse.GetValue(AsOf) ?? file.AsOf ?? new ProgramClock(TimeProvider.System, program.Zone).Today;
        var left = madeFor == edition ? null : new LeftBehind(madeFor, Carrying.Carry(file.Claims, ActionLineage.Between(program.Editions, madeFor, edition)));
        var scorecard = Scoring.Score(edition.Edition, left?.Carried.Claims ?? file.Claims, asOf);
        var findings = new FindingWords(_terminal.Words);
        if (_parse.GetValue(Json))
        {
            _terminal.Output.WriteLine(new ScorecardJson(findings).Write(scorecard, edition, left?.ToJson(_terminal.Words)));
        }
        else
        {
            new ScorecardText(_terminal.Output, _terminal.Words, findings, edition).Write(scorecard, program.Name);
            left?.Write(_terminal.Output, _terminal.Words);
        }

        return 0;
    }

    /// <summary>Each fault as <c>path: message</c>.</summary>
    private int Refuse(IEnumerable<ClaimsFault> faults)
    {
        foreach (var fault in faults)
        {
            _terminal.Errors.WriteLine($"{fault.Path}: {_terminal.Words.Say(fault.Code, fault.Data)}");
        }

        return BadInput;
    }
}
