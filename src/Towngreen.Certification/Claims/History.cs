namespace Towngreen.Certification;

/// <summary>What a municipality earned before this application.</summary>
/// <param name="ExpiresInYear">The year in which its current certification expires; nothing when it holds none.</param>
/// <param name="Earned">The credits that earned points before.</param>
/// <param name="Level">The key of the level it holds; nothing when it holds none.</param>
public sealed record History(int? ExpiresInYear, ValueList<EarnedCredit> Earned, string? Level = null)
{
    /// <summary>Never certified, nothing earned.</summary>
    public static History None { get; } = new(null, []);

    /// <summary>
    /// What was earned and, in the year of expiration, can be claimed only for its continuing impact: the same work is no longer new then. Credits
    /// the edition does not have, or where work goes on counting, are left out.
    /// </summary>
    /// <param name="edition">The edition to recertify by.</param>
    public IEnumerable<EarnedCredit> NoLongerNewIn(Edition edition) => Earned.Where(earned =>
        edition.FindCredit(earned.Ref) is { } credit && !(credit.Window ?? edition.Window).CountsAgain);

    /// <summary>Whether what is asked was earned before.</summary>
    internal bool Has(Prerequisite asked) => Earned.Any(earned => asked.IsMetBy(earned.Ref));

    /// <summary>When the credit's work was completed, for each time it earned points before.</summary>
    internal IEnumerable<DateOnly> CompletionsOf(ClaimRef claim) => Earned.Where(earned => earned.Ref == claim).Select(earned => earned.CompletedOn);
}

/// <summary>A credit that earned points in an earlier application.</summary>
/// <param name="Action">The key of the action.</param>
/// <param name="Credit">The id of the credit within the action.</param>
/// <param name="CompletedOn">The day the work was completed, as it was claimed then.</param>
public sealed record EarnedCredit(string Action, string Credit, DateOnly CompletedOn)
{
    internal ClaimRef Ref => new(Action, Credit);
}
