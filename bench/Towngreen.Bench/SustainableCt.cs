using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Bench;

/// <summary>The program that is measured, as its pack is read in earnest.</summary>
internal static class SustainableCt
{
    public const int Towns = 169;

    /// <summary>About as many municipalities as there are in the United States.</summary>
    public const int Country = 20_000;

    public static DateOnly AsOf { get; } = new(2026, 4, 20);

    public static Edition Edition { get; } =
        PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value.Editions.Single(edition => edition.Key == "2026").Edition;
}
