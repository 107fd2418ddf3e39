namespace Towngreen.Certification;

/// <summary>
/// When work must have been completed. Source: Sustainable CT, timeframe for credit: new credit from 1 January three years back; older work, and
/// anything credited before when recertifying in the year of expiration, only as rolling credit by its impact.
/// </summary>
internal static class WindowRule
{
    public static FindingStatus Decide(ClaimInEdition claim) => Answer(claim).Status;

    public static Finding Explain(ClaimInEdition claim)
    {
        var (code, status) = Answer(claim);
        return claim.Answer(code, status, Facts(claim, code));
    }

    private static (string Code, FindingStatus Status) Answer(ClaimInEdition claim) =>
        claim.Claim.CompletedOn is not { } completed ? (FindingCodes.WindowNoDate, FindingStatus.Unmet)
        : completed > claim.AsOf ? (FindingCodes.WindowNotCompleted, FindingStatus.Unmet)
        : claim.Claim.Kind is CreditKind.Rolling ? Rolling(claim)
        : New(claim, completed);

    private static (string Code, FindingStatus Status) Rolling(ClaimInEdition claim) =>
        !claim.Credit.AllowsRolling ? (FindingCodes.RollingNotAllowed, FindingStatus.Unmet)
        : string.IsNullOrWhiteSpace(claim.Claim.Impact) ? (FindingCodes.RollingNoImpact, FindingStatus.Unmet)
        : (FindingCodes.RollingImpact, claim.Judgement);

    private static (string Code, FindingStatus Status) New(ClaimInEdition claim, DateOnly completed) =>
        !NewCredit(claim).Contains(completed) ? (claim.Credit.AllowsRolling ? FindingCodes.WindowTooOld : FindingCodes.WindowClosed, FindingStatus.Unmet)
        : MayHaveEarned(claim) ? EarnedBefore(claim, completed)
        : (FindingCodes.WindowNew, FindingStatus.Met);

    private static bool MayHaveEarned(ClaimInEdition claim) =>
        claim.Circumstances.History.ExpiresInYear == claim.AsOf.Year && !claim.Window.CountsAgain && Earlier(claim).Any();

    private static (string Code, FindingStatus Status) EarnedBefore(ClaimInEdition claim, DateOnly completed) => Earlier(claim).Contains(completed)
        ? (FindingCodes.WindowEarnedBefore, FindingStatus.Unmet)
        : (FindingCodes.WindowPerhapsSameItem, claim.Judgement);

    private static ValueMap<object> Facts(ClaimInEdition claim, string code) => claim.Claim.CompletedOn is not { } completed ? [] : code switch
    {
        FindingCodes.WindowNotCompleted => [new("completed", completed), new("to", claim.AsOf)],
        FindingCodes.WindowPerhapsSameItem => [new("completed", completed), new("earlier", Earlier(claim).Max())],
        FindingCodes.WindowNew or FindingCodes.WindowTooOld or FindingCodes.WindowClosed => NewCredit(claim).Facts(completed),
        _ => [new("completed", completed)],
    };

    private static NewCreditDays NewCredit(ClaimInEdition claim) => claim.Circumstances.NewCredit(claim.Window);

    /// <summary>The days on which work for the same credit was completed that earned points before.</summary>
    private static IEnumerable<DateOnly> Earlier(ClaimInEdition claim) => claim.Circumstances.History.CompletionsOf(claim.Claim.Ref);
}
