namespace Towngreen.Certification;

/// <summary>A requirement made of others: so many of its parts must be met, and the best so many decide.</summary>
public abstract record Composition : Requirement
{
    private protected Composition()
    {
    }

    /// <summary>The code of its findings.</summary>
    private protected abstract string Code { get; }

    /// <summary>What the words need beyond the numbers.</summary>
    private protected virtual ValueMap<object> Facts => [];

    internal sealed override Finding Explain(Tally tally)
    {
        var parts = PartsIn(tally.Edition);
        return Answer(Code, NeedOf(parts), [.. parts.Select(tally.Explain)], tally) with { Facts = Facts };
    }

    internal override void Check(EditionFaults faults)
    {
        var parts = PartsIn(faults.Edition);
        faults.Unless(NeedOf(parts) > 0, "at least one part must be asked for");
        faults.Unless(parts.Count >= NeedOf(parts), "there are fewer parts than must be met");
        foreach (var part in parts)
        {
            part.Check(faults);
        }
    }

    /// <summary>All parts hold under the same condition; where fewer will do, each has a condition of its own and enough of them hold.</summary>
    internal sealed override void Encode(PlanModel model, int? when)
    {
        var parts = PartsIn(model.Today.Edition);
        var all = NeedOf(parts) == parts.Count;
        var conditions = parts.Select(part => (Part: part, When: all ? when : model.Condition())).ToList();
        foreach (var (part, condition) in conditions)
        {
            model.Encode(part, condition);
        }

        if (!all)
        {
            model.Require(Sum.Of(conditions.Select(part => part.When!.Value)), NeedOf(parts), when);
        }
    }

    /// <summary>What it is made of in this edition, in the order in which it is explained.</summary>
    internal abstract ValueList<Requirement> PartsIn(Edition edition);

    /// <summary>How many of the parts it takes.</summary>
    internal virtual int NeedOf(ValueList<Requirement> parts) => parts.Count;

    /// <summary>As good as the last of the best <paramref name="need"/> parts: all parts make it the worst of them, one makes it the best.</summary>
    internal static Finding Answer(string code, int need, ValueList<Finding> parts, Tally tally)
    {
        var reached = 0;
        var statuses = new FindingStatus[parts.Count];
        for (var part = 0; part < statuses.Length; part++)
        {
            statuses[part] = parts[part].Status;
            reached += parts[part].IsReached ? 1 : 0;
        }

        Array.Sort(statuses);
        return new(code, statuses[need - 1]) { Have = reached, Need = need, Claims = Cited(parts, tally), Parts = parts };
    }

    /// <summary>Every claim some part cites, once. All parts cite in the order of the edition, so one walk over the claims meets them all.</summary>
    private static ValueList<ClaimRef> Cited(ValueList<Finding> parts, Tally tally)
    {
        var claimed = (tally.IfApproved ?? tally).Claims;
        if (parts.FirstOrDefault(part => part.Claims.Count == claimed.Count) is { } citesAll)
        {
            return citesAll.Claims;
        }

        var cited = new List<ClaimRef>();
        var next = new int[parts.Count];
        foreach (var claim in claimed)
        {
            var isCited = false;
            for (var part = 0; part < next.Length; part++)
            {
                var claims = parts[part].Claims;
                if (next[part] < claims.Count && claims[next[part]] == claim.Ref)
                {
                    next[part]++;
                    isCited = true;
                }
            }

            if (isCited)
            {
                cited.Add(claim.Ref);
            }
        }

        return [.. cited];
    }
}
