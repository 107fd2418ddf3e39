namespace Towngreen.Certification;

/// <summary>Which claims of a set count beside each other, and what each earns.</summary>
internal static class Counting
{
    /// <summary>
    /// The counted claims, by the order of their credits. A claim counts when it stands and what its credit requires was earned before or counts in
    /// the same set.
    /// </summary>
    /// <param name="circumstances">The rules and the applicant.</param>
    /// <param name="candidates">The claims.</param>
    /// <param name="isMember">Which of them are in the set.</param>
    public static CountedClaim?[] Of(Circumstances circumstances, List<Candidate> candidates, Func<Candidate, bool> isMember)
    {
        var edition = circumstances.Edition;
        var standing = new bool[edition.Credits.Count];
        var achieved = new Achieved(circumstances);
        foreach (var candidate in candidates)
        {
            var stands = standing[candidate.Place.Order] = candidate.Stands && isMember(candidate);
            achieved.Add(candidate.Place, stands && candidate.Place.Credit.Requires.Count == 0);
        }

        foreach (var place in edition.InOrderOfPrerequisites)
        {
            achieved.Add(place, standing[place.Order] && place.Credit.Requires.All(achieved.Has));
        }

        var claims = new CountedClaim?[edition.Credits.Count];
        Func<Prerequisite, bool> has = achieved.Has;
        foreach (var candidate in candidates)
        {
            claims[candidate.Place.Order] = achieved.Has(candidate.Place) ? candidate.Counted(has) : null;
        }

        foreach (var action in edition.Limited)
        {
            Shares.GiveOut(action, claims);
        }

        return claims;
    }
}
