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

    internal override ValueMap<object> OwnFacts =>
        EachWorth is { } worth ? [.. Scope.Facts(), new("each-worth", worth.Value)] : [.. Scope.Facts()];

    /// <summary>None for the count alone; else the count and then each of the named actions.</summary>
    internal override ValueList<Requirement> PartsIn(Edition edition) =>
        Including.Count == 0 ? [] : [this with { Including = [] }, .. Including.Select(action => new ActionEarned(action))];

    internal override bool LooksAt(CreditPlace credit) => Scope.Covers(credit.Action);

    internal override FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) => place.Parts.Length == 0
        ? base.Decide(tally, place, decided)
        : Composition.Decide(place.Parts.Length, place.Parts, decided);

    internal override Finding Explain(Tally tally, RequirementPlace place) => place.Parts.Length == 0
        ? base.Explain(tally, place)
        : Composition.Answer(FindingCodes.ActionsIncluding, place.Parts.Length, tally, place.Parts, []);

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

    internal override decimal NeedOf(Tally tally, RequirementPlace place) => Actions;

    private protected override decimal Count(Tally tally, RequirementPlace place) =>
        EachWorth is null ? tally.CountOf(place.Scope.Actions) : place.Scope.Actions.Count(WorthEnough(tally));

    private protected override ClaimSet Cited(Tally tally, RequirementPlace place)
    {
        var isEnough = WorthEnough(tally);
        return EachWorth is null ? place.Scope.Claims & tally.Counted
            : place.Scope.Claims & tally.Earning & ClaimSet.Of(tally.Edition.Credits, credit => isEnough(credit.ActionPlace));
    }

    /// <summary>Only actions that earned so much.</summary>
    private Func<ActionPlace, bool> WorthEnough(Tally tally) => action => tally.PointsOf(action) >= EachWorth;

    private protected override Sum Foreseen(PlanModel model) =>
        Actions == 1 && EachWorth is null ? model.ClaimsIn(Scope) : model.ActionsIn(Scope, EachWorth);
}
