namespace Towngreen.Certification;

/// <summary>
/// Enough groups with enough different actions in each, a group being all actions with one tag. Source: GreenStep Cities, steps 2 and 3 count
/// best practices, each of several actions.
/// </summary>
/// <param name="Minimum">How many groups, included.</param>
/// <param name="Tags">The groups' tags.</param>
/// <param name="ActionsPerGroup">How many actions in each, included.</param>
public sealed record DistinctGroups(int Minimum, ValueList<string> Tags, int ActionsPerGroup = 1) : Composition
{
    private protected override string Code => FindingCodes.GroupDistinct;

    internal override Requirement Turned(Dial dial) => this with
    {
        Minimum = dial.Count(this, ThresholdKind.Groups, Minimum, PartsIn(dial.Edition).Count),
        ActionsPerGroup = dial.Count(this, ThresholdKind.Actions, ActionsPerGroup, int.MaxValue, "actions"),
    };

    internal override ValueList<Requirement> PartsIn(Edition edition) =>
        [.. Tags.Select(tag => new MinimumActions(ActionsPerGroup, Scope.OfTag(tag)))];

    internal override int NeedOf(int parts) => Minimum;
}
