using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>When work was done, and when a certification ends, one day at a time.</summary>
internal static class NaiveWindow
{
    public static Answer Judge(Edition edition, Claims claims, Claim claim, Credit credit, DateOnly asOf)
    {
        if (claim.CompletedOn is not { } completed)
        {
            return new Answer(WindowNoDate, false);
        }

        if (completed > asOf)
        {
            return new Answer(WindowNotCompleted, false);
        }

        if (claim.Kind is CreditKind.Rolling)
        {
            return Rolling(claim, credit);
        }

        var window = credit.Window ?? edition.Window;
        if (completed < First(window, asOf))
        {
            return new Answer(credit.AllowsRolling ? WindowTooOld : WindowClosed, false);
        }

        var before = claims.History.Earned.Where(earned => earned.Action == claim.Action && earned.Credit == claim.Credit).ToList();
        if (window is not CalendarYears || claims.History.ExpiresInYear != asOf.Year || before.Count == 0)
        {
            return new Answer(WindowNew, true);
        }

        return before.Any(earned => earned.CompletedOn == completed) ? new Answer(WindowEarnedBefore, false) : Asked(WindowPerhapsSameItem, claim);
    }

    public static DateOnly Earlier(DateOnly day, int years) =>
        day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year - years) ? new(day.Year - years, 2, 28) : new(day.Year - years, day.Month, day.Day);

    public static DateOnly Expires(Expiry expiry, DateOnly awarded) => expiry switch
    {
        EndOfYear end => new DateOnly(awarded.Year + end.Years, 12, 31),
        Anniversary anniversary => Earlier(awarded, -anniversary.Years),
        DayBeforeAnniversary before => Earlier(awarded, -before.Years).AddDays(-1),
        _ => throw new ArgumentOutOfRangeException(nameof(expiry), expiry, null),
    };

    private static Answer Rolling(Claim claim, Credit credit)
    {
        if (!credit.AllowsRolling)
        {
            return new Answer(RollingNotAllowed, false);
        }

        return string.IsNullOrWhiteSpace(claim.Impact) ? new Answer(RollingNoImpact, false) : Asked(RollingImpact, claim);
    }

    private static DateOnly First(CreditWindow window, DateOnly asOf) => window switch
    {
        CalendarYears years => new DateOnly(asOf.Year - years.Years, 1, 1),
        YearsBack back => Earlier(asOf, back.Years),
        _ => DateOnly.MinValue,
    };

    /// <summary>What a person decides is decided once the claim is approved.</summary>
    private static Answer Asked(string code, Claim claim) => new(code, claim.Status is ClaimStatus.Approved ? FindingStatus.Met : FindingStatus.NeedsAPerson);
}
