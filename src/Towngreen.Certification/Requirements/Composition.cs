namespace Towngreen.Certification;

/// <summary>The answer of a requirement made of others: how many parts are reached, against how many it takes.</summary>
internal static class Composition
{
    /// <summary>As good as the last of the best <paramref name="need"/> parts: all parts make it the worst of them, one makes it the best.</summary>
    public static Finding Answer(string code, int need, ValueList<Finding> parts)
    {
        var reached = 0;
        var statuses = new FindingStatus[parts.Count];
        for (var part = 0; part < statuses.Length; part++)
        {
            statuses[part] = parts[part].Status;
            reached += parts[part].IsReached ? 1 : 0;
        }

        Array.Sort(statuses);
        return new(code, statuses[need - 1]) { Have = reached, Need = need, Claims = Cited(parts), Parts = parts };
    }

    /// <summary>Every claim some part cites, once, in the order of the parts.</summary>
    private static ValueList<ClaimRef> Cited(ValueList<Finding> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0].Claims;
        }

        var most = parts.Max(part => part.Claims.Count);
        var cited = new List<ClaimRef>(most);
        var known = new HashSet<ClaimRef>(most);
        foreach (var part in parts)
        {
            foreach (var claim in part.Claims)
            {
                if (known.Add(claim))
                {
                    cited.Add(claim);
                }
            }
        }

        return [.. cited];
    }
}
