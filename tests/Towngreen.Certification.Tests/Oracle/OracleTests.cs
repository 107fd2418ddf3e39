using System.Globalization;
using Towngreen.Certification.Tests.RandomPrograms;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>
/// The engine against the oracle over random programs. <c>eng/oracle</c> asks for more of them, or from another seed, through the environment.
/// </summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int ApplicationsOfAnEdition = 10;
    private const int DifferencesShown = 10;

    private static readonly int Applications = Setting("TOWNGREEN_ORACLE_APPLICATIONS", 5_000);
    private static readonly int FirstSeed = Setting("TOWNGREEN_ORACLE_SEED", 1);

    [Fact]
    public void Score_RandomApplications_IsWhatTheOracleSays()
    {
        var editions = Enumerable.Range(FirstSeed, Applications / ApplicationsOfAnEdition);
        var differences = editions.AsParallel().AsOrdered().SelectMany(Differences).ToList();

        output.WriteLine($"{Applications} applications from seed {FirstSeed}: {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(DifferencesShown)));
    }

    private static IEnumerable<string> Differences(int seed)
    {
        var chance = new Chance(seed);
        var edition = RandomEdition.Draw(chance);
        for (var number = 0; number < ApplicationsOfAnEdition; number++)
        {
            var (claims, asOf) = RandomApplication.Draw(chance, edition);
            if (Difference(edition, claims, asOf) is { } difference)
            {
                yield return $"seed {seed}, application {number}: {difference}";
            }
        }
    }

    private static string? Difference(Edition edition, Claims claims, DateOnly asOf)
    {
        var engine = Transcript.Of(edition, Scoring.Score(edition, claims, asOf));
        var oracle = Transcript.Of(new NaiveScorecard(edition, claims, asOf));
        var place = engine.Zip(oracle).TakeWhile(pair => pair.First == pair.Second).Count();
        return place == Math.Max(engine.Count, oracle.Count) ? null : $"\n  engine: {engine.ElementAtOrDefault(place)}\n  oracle: {oracle.ElementAtOrDefault(place)}";
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
