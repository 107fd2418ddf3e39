using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Reports requirements that no application can ever meet, with how far one could come where that can be told in a number.</summary>
internal static class Reach
{
    public static void Report(Edition edition, RequirementYaml requirements)
    {
        foreach (var requirement in edition.Unreachable)
        {
            var node = requirements.PlaceOf(requirement);
            switch (requirement)
            {
                case MinimumPoints points:
                    node.Fault("pack.points-out-of-reach", ("need", points.Points.Value), ("most", Covered(edition, points.Scope).Sum(action => action.Maximum.Value)));
                    break;
                case MinimumActions { EachWorth: null } actions:
                    node.Fault("pack.actions-out-of-reach", ("need", actions.Actions), ("most", Covered(edition, actions.Scope).Count()));
                    break;
                default:
                    node.Fault("pack.out-of-reach");
                    break;
            }
        }
    }

    private static IEnumerable<ActionDefinition> Covered(Edition edition, Scope scope) => edition.Actions.Where(scope.Covers);
}
