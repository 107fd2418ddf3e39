using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>The actions a toolkit can be run on: all but those that finished runs are the evidence of.</summary>
internal static class ActionTargets
{
    public static IEnumerable<ActionDefinition> Of(EditionPack edition) => edition.Edition.Actions
        .Where(action => edition.CreditSealedBy(SealedRecordKind.ToolkitRun)?.Credit.Action != action.Key);
}
