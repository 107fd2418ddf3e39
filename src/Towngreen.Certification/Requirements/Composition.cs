namespace Towngreen.Certification;

/// <summary>The answer of a requirement made of others: how many parts are reached, against how many it takes.</summary>
internal static class Composition
{
    /// <summary>As good as the last of the best <paramref name="need"/> parts: all parts make it the worst of them, one makes it the best.</summary>
    public static Finding Answer(string code, int need, ValueList<Finding> parts, Tally tally)
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
