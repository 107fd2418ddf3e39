using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>What a town says about itself, to read.</summary>
public sealed record FactsView(EditionPack Pack, IReadOnlyList<Fact> Facts)
{
    /// <summary>The facts with one value that are answered.</summary>
    public IEnumerable<FactDefinition> Once => Pack.Edition.Facts.Where(fact => !fact.Yearly && Find(fact, null) is not null);

    /// <summary>The facts with a value for some year.</summary>
    public IEnumerable<FactDefinition> Yearly => Pack.Edition.Facts.Where(fact => fact.Yearly && Years.Any(year => Find(fact, year) is not null));

    /// <summary>The data years, the latest first.</summary>
    public IReadOnlyList<int> Years => [.. Facts.Select(fact => fact.Year).OfType<int>().Distinct().OrderDescending()];

    public EvidenceValue? Find(FactDefinition fact, int? year) => Facts.FirstOrDefault(given => given.Id == fact.Id && given.Year == year)?.Value;
}
