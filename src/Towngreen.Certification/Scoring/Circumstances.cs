namespace Towngreen.Certification;

/// <summary>What an answer depends on beside the claims: the rules, the day, the applicant's past and what it says about itself.</summary>
internal sealed record Circumstances(Edition Edition, DateOnly AsOf, History History, GivenFacts Facts, ValueList<NotApplicable> NotApplicable)
{
    private readonly Period _newCredit = Edition.Window.NewCredit(AsOf);

    /// <summary>What an application says beside its claims.</summary>
    public static Circumstances Of(Edition edition, Claims claims, DateOnly asOf) =>
        new(edition, asOf, claims.History, GivenFacts.Of(edition, claims.Facts, asOf), claims.NotApplicable);

    /// <summary>An applicant of whom nothing is known.</summary>
    public static Circumstances None(Edition edition) => new(edition, default, History.None, GivenFacts.Of(edition, [], default), []);

    /// <summary>When work must have been completed to be new under a window.</summary>
    public Period NewCredit(CreditWindow window) => ReferenceEquals(window, Edition.Window) ? _newCredit : window.NewCredit(AsOf);

    /// <summary>Whether a reviewer has answered every declaration of what does not apply.</summary>
    public bool IsDecided => NotApplicable.All(declared => declared.Status is ClaimStatus.Approved or ClaimStatus.Declined);

    /// <summary>Whether the action is declared not applicable, and nobody has declined that.</summary>
    public bool IsNotApplicable(string action) =>
        NotApplicable.Count > 0 && NotApplicable.Any(declared => declared.Action == action && declared.Status is not ClaimStatus.Declined);
}
