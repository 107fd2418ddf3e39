using System.CommandLine;
using Towngreen.Testing;
using Towngreen.Web.Composition;

namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>The program author's guide as its reader follows it: the files it writes and the commands it runs, in their order.</summary>
internal sealed class Guide : IDisposable
{
    public const string Program = "river-towns";

    private readonly string _folder = Directory.CreateTempSubdirectory("towngreen-guide-").FullName;

    /// <summary>The program's folder as far as the guide was followed.</summary>
    public string Folder => Path.Combine(_folder, Program);

    /// <summary>Every fenced block: the words after its fence, and what is in it.</summary>
    public static IEnumerable<(string Info, string Text)> Blocks()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("docs", "program-author.md"));
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", start + 1);
                yield return (lines[start][3..], string.Join('\n', lines[(start + 1)..end]) + "\n");
                start = end;
            }
        }
    }

    /// <summary>Writes the file a block shows, under the name after its language.</summary>
    public void Write(string info, string text)
    {
        var path = Path.Combine(Folder, info.Split(' ')[1]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void WriteAll()
    {
        foreach (var (info, text) in Blocks().Where(block => block.Info.Contains(' ', StringComparison.Ordinal)))
        {
            Write(info, text);
        }
    }

    /// <summary>Runs a command as from the programs folder.</summary>
    /// <returns>Everything it printed.</returns>
    public async Task<string> RunAsync(string command)
    {
        var arguments = command.Split(' ')[1..].Select((argument, index) =>
            argument.StartsWith($"{Program}/", StringComparison.Ordinal) || command.EndsWith($"check {argument}", StringComparison.Ordinal)
                ? Path.Combine(_folder, argument)
                : argument);
        using var printed = new StringWriter { NewLine = "\n" };
        await CommandLine.Root().Parse([.. arguments, "--programs", _folder]).InvokeAsync(new InvocationConfiguration { Output = printed, Error = printed });
        return printed.ToString().Replace($"{_folder}/", "", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
