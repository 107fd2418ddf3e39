using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests.Planning;

/// <summary>Makes plans over small editions and tells them in one line.</summary>
internal static class PlanTelling
{
    public static ValueList<ActionDefinition> Actions(params (string Key, decimal Points)[] actions) =>
        [.. actions.Select(action => Action(action.Key, "1", Credit("main", action.Points)))];

    public static Plan Plan(ValueList<ActionDefinition> actions, Requirement requirement, params ValueList<Claim> claims) =>
        Find(Edition(actions, requirement), new("level"), new Claims(claims));

    public static Plan Find(Edition edition, PlanGoal goal, Claims? claims = null) =>
        Certification.Planning.Find(edition, claims ?? new Claims([]), HandIn, goal, PlanLimit.Default, TestContext.Current.CancellationToken);

    public static string Told(Plan plan) =>
        FormattableString.Invariant($"{plan.Outcome} {plan.Cost:0.##}:") + string.Concat(plan.Steps.Select(step => $" {step.Claim}{Details(step)}"));

    /// <summary>What is not simply one entry of a credit that allows one.</summary>
    private static string Details(PlanStep step)
    {
        var parts = new List<string>();
        if (step.Entries > 1 || (step.Entries == 1 && (step.Field is not null || step.Kind is PlanStepKind.Enlarged)))
        {
            parts.Add(step.Entries == 1 ? "1 entry" : $"{step.Entries} entries");
        }

        if (step.Field is not null)
        {
            parts.Add(FormattableString.Invariant($"{step.Field} {step.Amount:0.##}"));
        }

        return parts.Count == 0 ? "" : $"({string.Join(", ", parts)})";
    }
}
