using System.CommandLine;
using Towngreen.Testing;
using Towngreen.Web.Composition;

namespace Towngreen.Web.Tests.Features.Programs;

/// <summary>Runs a command as a person at a terminal would, and keeps what it printed.</summary>
internal static class Terminal
{
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.Root().Parse([.. arguments, "--programs", RepositoryRoot.Combine("programs")])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    public static string Case(string name) => RepositoryRoot.Combine("programs", "sustainable-ct", "cases", $"{name}.json");
}
