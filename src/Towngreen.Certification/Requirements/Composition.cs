namespace Towngreen.Certification;

/// <summary>A requirement made of others: so many of its parts must be met, and the best so many decide.</summary>
public abstract record Composition : Requirement
{
    private protected Composition()
    {
    }

    /// <summary>The code of its findings.</summary>
    private protected abstract string Code { get; }

    internal sealed override FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) =>
        Decide(NeedOf(place.Parts.Length), place.Parts, decided);

    internal sealed override Finding Explain(Tally tally, RequirementPlace place) => Answer(Code, NeedOf(place.Parts.Length), tally, place.Parts, place.Facts);

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
    internal static FindingStatus Decide(int need, RequirementPlace[] parts, ReadOnlySpan<FindingStatus> decided)
    {
        Span<int> counts = stackalloc int[(int)FindingStatus.Unmet + 1];
        foreach (var part in parts)
        {
            counts[(int)decided[part.Order]]++;
        }

        var status = FindingStatus.Met;
        for (var asGood = counts[0]; asGood < need; asGood += counts[(int)status])
        {
            status++;
        }

        return status;
    }

    /// <summary>Decided at once; what the parts say, and which claims they cite, is put together when it is read.</summary>
    internal static Finding Answer(string code, int need, Tally tally, RequirementPlace[] parts, ValueMap<object> facts)
    {
        var explained = ValueList.Later(() => tally.Explain(parts));
        return new(code, Decide(need, parts, tally.Statuses))
        {
            Have = parts.Count(part => Finding.Reaches(tally.Statuses[part.Order])),
            Need = need,
            Facts = facts,
            Cited = ClaimSet.CitedBy(explained, tally.Edition.Credits),
            Parts = explained,
        };
    }
}
