namespace Towngreen.Certification;

/// <summary>What an answer depends on beside the claims: the rules, the day, the applicant's past and what it says about itself.</summary>
internal sealed record Circumstances(Edition Edition, DateOnly AsOf, History History, GivenFacts Facts, ValueList<NotApplicable> NotApplicable)
{
    /// <summary>What an application says beside its claims.</summary>
    public static Circumstances Of(Edition edition, Claims claims, DateOnly asOf) =>
        new(edition, asOf, claims.History, GivenFacts.Of(edition, claims.Facts, asOf), claims.NotApplicable);

    /// <summary>An applicant of whom nothing is known.</summary>
    public static Circumstances None(Edition edition) => new(edition, default, History.None, GivenFacts.Of(edition, [], default), []);

    /// <summary>Whether the action is declared not applicable, and nobody has declined that.</summary>
    public bool IsNotApplicable(string action) => NotApplicable.Any(declared => declared.Action == action && declared.Status is not ClaimStatus.Declined);
}
