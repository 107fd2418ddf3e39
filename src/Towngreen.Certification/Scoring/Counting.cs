namespace Towngreen.Certification;

/// <summary>Which claims of a set count beside each other, and what each earns.</summary>
internal static class Counting
{
    /// <summary>
    /// The counted claims, by the order of their credits. A claim counts when it stands and what its credit requires was earned before or counts in
    /// the same set.
    /// </summary>
    public static CountedClaim?[] Of(Circumstances circumstances, List<Candidate> candidates)
    {
        var edition = circumstances.Edition;
        var standing = new Candidate?[edition.Credits.Count];
        var achieved = new Achieved(circumstances);
        foreach (var candidate in candidates)
        {
            if (candidate.Stands)
            {
                standing[candidate.Place.Order] = candidate;
                achieved.Add(candidate.Place, candidate.Place.Credit.Requires.Count == 0);
            }
        }

        foreach (var place in edition.InOrderOfPrerequisites)
        {
            achieved.Add(place, standing[place.Order] is not null && place.Credit.Requires.All(achieved.Has));
        }

        Func<Prerequisite, bool> has = achieved.Has;
        var claims = Array.ConvertAll(standing, candidate => candidate is not null && achieved.Has(candidate.Place) ? candidate.Counted(has) : null);
        foreach (var action in edition.Limited)
        {
            Shares.GiveOut(action, claims);
        }

        return claims;
    }
}
