using System.CommandLine;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>What the commands about programs share: reading packs, and saying what was found, or what is wrong, on the right stream.</summary>
internal sealed class ProgramTerminal(ParseResult parse)
{
    public Words Words { get; } = new();

    public TextWriter Output => parse.InvocationConfiguration.Output;

    public TextWriter Errors => parse.InvocationConfiguration.Error;

    /// <summary>The program of the programs folder, or nothing after saying why.</summary>
    public ProgramPack? Find(string program) => Read(Path.Combine(CommandHost.InstallationOf(parse).Programs, program));

    /// <summary>The program in a folder, or nothing after naming every fault.</summary>
    public ProgramPack? Read(string folder) => PackReader.Read(folder) is var reading && Reports(folder, reading) ? null : reading.Value;

    /// <summary>Whether there are faults, after naming every one.</summary>
    public bool Reports<T>(string folder, Result<T> reading)
    {
        if (reading.Failed(out var faults))
        {
            PrintFaults(Words, Errors, folder, faults.Cast<PackFault>());
        }

        return !reading.Succeeded;
    }

    /// <summary>The program's edition, or nothing after naming those it has.</summary>
    public EditionPack? Find(ProgramPack program, string edition)
    {
        var found = program.Editions.FirstOrDefault(other => other.Key == edition);
        if (found is null)
        {
            var known = program.Editions.Select(other => other.Key).ToList();
            Refuse("program.no-such-edition", new { program = program.Name, edition, known });
        }

        return found;
    }

    public void Say(string code, object? data = null) => Output.WriteLine(Words.Say(code, data));

    /// <returns>The exit code of a command that failed.</returns>
    public int Refuse(string code, object? data = null)
    {
        Errors.WriteLine(Words.Say(code, data));
        return 1;
    }

    /// <summary>Each fault as <c>file:line:column: field: message</c>.</summary>
    public static void PrintFaults(Words words, TextWriter errors, string folder, IEnumerable<PackFault> faults)
    {
        foreach (var fault in faults)
        {
            var field = string.IsNullOrEmpty(fault.Field) ? "" : $"{fault.Field}: ";
            errors.WriteLine($"{Path.Combine(folder, fault.File)}:{fault.Line}:{fault.Column}: {field}{words.Say(fault.Code, fault.Data)}");
        }
    }
}
