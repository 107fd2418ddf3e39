namespace Towngreen.Certification;

/// <summary>
/// When work must have been completed. Source: Sustainable CT, timeframe for credit: new credit from 1 January three years back; older work, and
/// anything credited before when recertifying in the year of expiration, only as rolling credit by its impact.
/// </summary>
internal static class WindowRule
{
    public static Finding Judge(ClaimInEdition claim)
    {
        if (claim.Claim.CompletedOn is not { } completed)
        {
            return claim.Answer(FindingCodes.WindowNoDate, FindingStatus.Unmet, []);
        }

        if (completed > claim.AsOf)
        {
            return claim.Answer(FindingCodes.WindowNotCompleted, FindingStatus.Unmet, [new("completed", completed), new("to", claim.AsOf)]);
        }

        return claim.Claim.Kind is CreditKind.Rolling ? Rolling(claim, completed) : New(claim, completed);
    }

    private static Finding Rolling(ClaimInEdition claim, DateOnly completed)
    {
        var (code, status) = !claim.Credit.AllowsRolling ? (FindingCodes.RollingNotAllowed, FindingStatus.Unmet)
            : string.IsNullOrWhiteSpace(claim.Claim.Impact) ? (FindingCodes.RollingNoImpact, FindingStatus.Unmet)
            : (FindingCodes.RollingImpact, claim.Judgement);
        return claim.Answer(code, status, [new("completed", completed)]);
    }

    private static Finding New(ClaimInEdition claim, DateOnly completed)
    {
        var window = claim.Credit.Window ?? claim.Edition.Window;
        var days = claim.Circumstances.NewCredit(window);
        if (!days.Contains(completed))
        {
            return claim.Answer(claim.Credit.AllowsRolling ? FindingCodes.WindowTooOld : FindingCodes.WindowClosed, FindingStatus.Unmet, days.Facts(completed));
        }

        return !window.CountsAgain && claim.Circumstances.History.ExpiresInYear == claim.AsOf.Year && EarnedBefore(claim, completed) is { } before
            ? before
            : claim.Answer(FindingCodes.WindowNew, FindingStatus.Met, days.Facts(completed));
    }

    private static Finding? EarnedBefore(ClaimInEdition claim, DateOnly completed)
    {
        var earlier = claim.Circumstances.History.CompletionsOf(claim.Claim.Ref).ToList();
        return earlier.Count == 0 ? null
            : earlier.Contains(completed) ? claim.Answer(FindingCodes.WindowEarnedBefore, FindingStatus.Unmet, [new("completed", completed)])
            : claim.Answer(FindingCodes.WindowPerhapsSameItem, claim.Judgement, [new("completed", completed), new("earlier", earlier.Max())]);
    }
}
