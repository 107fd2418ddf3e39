namespace Towngreen.Certification;

/// <summary>What an answer depends on beside the claims: the rules, the day, the applicant's past and what it says about itself.</summary>
internal sealed record Circumstances(Edition Edition, DateOnly AsOf, History History, GivenFacts Facts, ValueList<NotApplicable> NotApplicable)
{
    private static readonly HashSet<string> _none = [];

    private readonly NewCreditDays _newCredit = new(Edition.Window, AsOf);

    /// <summary>What an application says beside its claims.</summary>
    public static Circumstances Of(Edition edition, Claims claims, DateOnly asOf) =>
        new(edition, asOf, claims.History, GivenFacts.Of(edition, claims.Facts, asOf), claims.NotApplicable);

    /// <summary>An applicant of whom nothing is known.</summary>
    public static Circumstances None(Edition edition) => new(edition, default, History.None, GivenFacts.Of(edition, [], default), []);

    /// <summary>When work must have been completed to be new under a window.</summary>
    public NewCreditDays NewCredit(CreditWindow window) => ReferenceEquals(window, Edition.Window) ? _newCredit : new(window, AsOf);

    /// <summary>Whether a reviewer has answered every declaration of what does not apply.</summary>
    public bool IsDecided => NotApplicable.All(declared => declared.Status is ClaimStatus.Approved or ClaimStatus.Declined);

    /// <summary>The actions declared not applicable, by what has become of the declaration.</summary>
    public IReadOnlySet<string> DeclaredBy(Func<ClaimStatus, bool> status) => NotApplicable.Count == 0 ? _none
        : NotApplicable.Where(declared => status(declared.Status)).Select(declared => declared.Action).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the action is declared not applicable, and nobody has declined that.</summary>
    public bool IsNotApplicable(string action)
    {
        foreach (var declared in NotApplicable)
        {
            if (declared.Action == action && declared.Status is not ClaimStatus.Declined)
            {
                return true;
            }
        }

        return false;
    }
}
