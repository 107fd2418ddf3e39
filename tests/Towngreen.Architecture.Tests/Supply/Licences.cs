namespace Towngreen.Architecture.Tests.Supply;

/// <summary>Which licences the project takes, and the few packages that need a word of their own.</summary>
internal static class Licences
{
    private static readonly HashSet<string> Accepted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL"];

    /// <summary>Why a package whose licence is none of those, or is not declared in so many words, is taken all the same.</summary>
    public static IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["@uswds/uswds"] = "Its LICENSE.md: public domain (CC0) by the U.S. government, with parts under MIT, Apache-2.0, BSD and the SIL Open Font License for the fonts.",
        ["CommandLineParser"] = "Its License.md is the MIT licence; measures only, never ships.",
        ["Microsoft.DotNet.PlatformAbstractions"] = "Its LICENSE.TXT is the MIT licence; measures only, never ships.",
        ["Deque.AxeCore.Commons"] = "MPL-2.0: looks at pages in tests, unchanged, never ships (ADR 6).",
    };

    /// <summary>One accepted licence is enough where the package leaves the choice.</summary>
    public static bool Accepts(Dependency dependency) =>
        dependency.Licence?.Split(" OR ").Any(choice => Accepted.Contains(choice.Trim('(', ')', ' '))) == true;
}
