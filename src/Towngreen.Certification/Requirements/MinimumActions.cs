namespace Towngreen.Certification;

/// <summary>Enough different actions with a counted claim, if need be each worth so much, and named ones among them.</summary>
/// <param name="Actions">How many, included.</param>
/// <param name="Scope">The actions that count.</param>
/// <param name="EachWorth">How many points an action must have earned to count, included; nothing when any counted claim will do.</param>
public sealed record MinimumActions(int Actions, Scope Scope, Points? EachWorth = null) : Measure
{
    /// <summary>Actions in scope that must be among them.</summary>
    public ValueList<string> Including { get; init; } = [];

    private protected override string Code => FindingCodes.ActionsMinimum;

    /// <summary>The count alone, or the count and then each of the named actions.</summary>
    internal override Finding Explain(Tally tally)
    {
        var count = base.Explain(tally);
        return Including.Count == 0
            ? count
            : Composition.Answer(
                FindingCodes.ActionsIncluding, Including.Count + 1, [count, .. Including.Select(action => new ActionEarned(action).Explain(tally))], tally);
    }

    internal override void Encode(PlanModel model, int? when)
    {
        base.Encode(model, when);
        foreach (var action in Including)
        {
            new ActionEarned(action).Encode(model, when);
        }
    }

    internal override Requirement Turned(Dial dial) => this with
    {
        Actions = dial.Count(this, ThresholdKind.Actions, Actions, int.MaxValue),
        EachWorth = EachWorth is { } worth ? dial.EachWorth(this, worth) : null,
    };

    internal override void Check(EditionFaults faults)
    {
        Scope.Check(faults);
        faults.Unless(Actions > 0, "actions are counted from one");
        faults.Unless(!(EachWorth <= Points.Zero), "each action must be worth something");
        foreach (var action in Including)
        {
            faults.Unless(faults.NeedAction(action) is not { } included || Scope.Covers(included), $"'{action}' is not among the actions that count");
        }
    }

    internal override decimal NeedOf(Tally tally) => Actions;

    private protected override decimal Count(Tally tally, List<CountedClaim> cited)
    {
        var actions = 0;
        foreach (var action in tally.Actions)
        {
            if (Scope.Covers(action.Definition) && !(action.Points < EachWorth))
            {
                actions++;
                cited.AddRange(EachWorth is null ? action.Claims : action.Earning);
            }
        }

        return actions;
    }

    private protected override Sum Foreseen(PlanModel model) =>
        Actions == 1 && EachWorth is null ? model.ClaimsIn(Scope) : model.ActionsIn(Scope, EachWorth);

    private protected override ValueMap<object> Facts(Tally tally) =>
        EachWorth is { } worth ? [.. Scope.Facts(), new("each-worth", worth.Value)] : [.. Scope.Facts()];
}
