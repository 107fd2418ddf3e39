using Towngreen.Testing;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Tests.Features.Programs.Comparing;

public sealed class ActionLineageTests
{
    private static readonly IReadOnlyList<EditionPack> Editions = Renumbered();

    [Theory]
    [InlineData("2020", "2026", "equity-training", "mentorship")]
    [InlineData("2026", "2020", "mentorship", "equity-training")]
    [InlineData("2024", "2026", "cool-roofs", "mentorship")]
    [InlineData("2026", "2024", "mentorship", "cool-roofs")]
    [InlineData("2020", "2026", "arts-and-culture", "arts-and-culture")]
    [InlineData("2024", "2024", "cool-roofs", "cool-roofs")]
    public void Between_Editions_FollowsEveryRenumberingOnTheWay(string from, string to, string key, string expected)
    {
        var crosswalk = ActionLineage.Between(Editions, Edition(from), Edition(to));

        Assert.Equal(expected, crosswalk.Follow(key)?.Key);
    }

    private static EditionPack Edition(string key) => Editions.Single(edition => edition.Key == key);

    /// <summary>As if equity training had been called cool roofs in 2024, and mentorship since.</summary>
    private static EditionPack[] Renumbered()
    {
        var editions = PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value.Editions;
        return
        [
            .. editions.Select(edition => edition.Key switch
            {
                "2024" => edition with { Renumbered = [new("equity-training", "cool-roofs")] },
                "2026" => edition with { Renumbered = [new("cool-roofs", "mentorship")] },
                _ => edition,
            }),
        ];
    }
}
