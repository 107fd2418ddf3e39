using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Offers a town the toolkits it can run on an action.</summary>
/// <param name="Town">The town's slug.</param>
/// <param name="TownName">The town's name.</param>
/// <param name="Action">The action's key.</param>
public sealed record ToolkitOffer(string Town, string TownName, string Action)
{
    /// <summary>The current edition's toolkits, and whether they are suggested for the action; none when it does not have the action.</summary>
    internal IEnumerable<(Toolkit Toolkit, bool Suits)> In(EditionLibrary library) =>
        ActionTargets.Of(library.Current).FirstOrDefault(action => action.Key == Action) is { } target
            ? library.Current.Toolkits.Select(toolkit => (toolkit, toolkit.Suits.Covers(target)))
            : [];
}
