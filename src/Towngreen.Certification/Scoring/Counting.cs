namespace Towngreen.Certification;

/// <summary>Which claims of a set count beside each other, and what each earns.</summary>
internal static class Counting
{
    /// <summary>
    /// The actions with a counted claim, in the edition's order. A claim counts when it stands and what its credit requires was earned before or
    /// counts in the same set.
    /// </summary>
    public static List<CountedAction> Of(Circumstances circumstances, IEnumerable<Candidate> candidates)
    {
        var standing = candidates.Where(candidate => candidate.Stands).ToList();
        var lacking = standing.Where(candidate => candidate.Subject.Credit.Requires.Count > 0).Select(candidate => candidate.Subject.Place.Ref).ToHashSet();
        var achieved = new Achieved(circumstances.History);
        foreach (var candidate in standing.Where(candidate => candidate.Subject.Credit.Requires.Count == 0))
        {
            achieved.Add(candidate.Subject.Place.Ref);
        }

        foreach (var place in circumstances.Edition.InOrderOfPrerequisites)
        {
            if (lacking.Contains(place.Ref) && place.Credit.Requires.All(achieved.Has))
            {
                achieved.Add(place.Ref);
                lacking.Remove(place.Ref);
            }
        }

        return
        [
            .. standing.Where(candidate => !lacking.Contains(candidate.Subject.Place.Ref))
                .Select(candidate => new CountedClaim(candidate.Subject.Place, candidate.Entries, candidate.Subject.Credit.Points.Earned(candidate.Entries, achieved.Has)))
                .GroupBy(claim => claim.Action.Key)
                .Select(claims => new CountedAction(claims.First().Action, claims)),
        ];
    }
}
