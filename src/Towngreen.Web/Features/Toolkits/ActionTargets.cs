using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>The actions a toolkit can be run on.</summary>
internal static class ActionTargets
{
    public static IEnumerable<ActionDefinition> Of(EditionPack edition) => edition.Edition.Actions;
}
