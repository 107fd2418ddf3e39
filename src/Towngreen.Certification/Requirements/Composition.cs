namespace Towngreen.Certification;

/// <summary>A requirement made of others: so many of its parts must be met, and the best so many decide.</summary>
public abstract record Composition : Requirement
{
    private protected Composition()
    {
    }

    /// <summary>The code of its findings.</summary>
    private protected abstract string Code { get; }

    internal sealed override Finding Explain(Tally tally, RequirementPlace place) =>
        Answer(Code, NeedOf(place.Parts.Length), tally.Explain(place.Parts), place.Facts);

    internal override void Check(EditionFaults faults)
    {
        var parts = PartsIn(faults.Edition);
        faults.Unless(NeedOf(parts.Count) > 0, "at least one part must be asked for");
        faults.Unless(parts.Count >= NeedOf(parts.Count), "there are fewer parts than must be met");
        foreach (var part in parts)
        {
            part.Check(faults);
        }
    }

    /// <summary>All parts hold under the same condition; where fewer will do, each has a condition of its own and enough of them hold.</summary>
    internal sealed override void Encode(PlanModel model, int? when)
    {
        var parts = PartsIn(model.Today.Edition);
        var all = NeedOf(parts.Count) == parts.Count;
        var conditions = parts.Select(part => (Part: part, When: all ? when : model.Condition())).ToList();
        foreach (var (part, condition) in conditions)
        {
            model.Encode(part, condition);
        }

        if (!all)
        {
            model.Require(Sum.Of(conditions.Select(part => part.When!.Value)), NeedOf(parts.Count), when);
        }
    }

    /// <summary>How many of the parts it takes.</summary>
    internal virtual int NeedOf(int parts) => parts;

    /// <summary>As good as the last of the best <paramref name="need"/> parts: all parts make it the worst of them, one makes it the best.</summary>
    internal static Finding Answer(string code, int need, Finding[] parts, ValueMap<object> facts)
    {
        Span<int> counts = stackalloc int[(int)FindingStatus.Unmet + 1];
        foreach (var part in parts)
        {
            counts[(int)part.Status]++;
        }

        var status = FindingStatus.Met;
        for (var asGood = counts[0]; asGood < need; asGood += counts[(int)status])
        {
            status++;
        }

        return new(code, status)
        {
            Have = counts[(int)FindingStatus.Met] + counts[(int)FindingStatus.NeedsAPerson],
            Need = need,
            Facts = facts,
            Cited = ClaimSet.CitedBy(parts),
            Parts = ValueList.Keeping(parts),
        };
    }
}
