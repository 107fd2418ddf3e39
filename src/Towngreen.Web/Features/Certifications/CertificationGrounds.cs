using Towngreen.Certification;

namespace Towngreen.Web.Features.Certifications;

/// <summary>Why a certification was awarded, as it was on that day: it is read again years later, whatever has changed since.</summary>
public sealed record CertificationGrounds
{
    /// <summary>Every category of the edition, those without points included.</summary>
    public required IReadOnlyList<CategoryPoints> Categories { get; init; }

    /// <summary>The answer to the awarded level's requirement.</summary>
    public required RecordedFinding Level { get; init; }

    public required IReadOnlyList<CertifiedCredit> Credits { get; init; }

    public required bool UsesIllustrativeFigures { get; init; }

    public static CertificationGrounds Of(Edition edition, Claims claims, Scorecard scorecard, LevelResult level) => new()
    {
        Categories = [.. scorecard.AsApproved.ByCategory.Select(pair =>
            new CategoryPoints(pair.Key, edition.CategoryByKey(pair.Key).Title, pair.Value.Value))],
        Level = RecordedFinding.Of(level.Finding),
        Credits = [.. scorecard.Claims.Where(claim => claim.ApprovedPoints > Points.Zero).Select(claim => CreditOf(edition, claims, claim))],
        UsesIllustrativeFigures = scorecard.UsesIllustrativeFigures,
    };

    private static CertifiedCredit CreditOf(Edition edition, Claims claims, ClaimAssessment assessment)
    {
        var action = edition.ActionByKey(assessment.Ref.Action);
        var completed = claims.Items.Single(claim => claim.Ref == assessment.Ref).CompletedOn
            ?? throw new InvalidOperationException($"{assessment.Ref} earned points without a completion date.");
        return new CertifiedCredit(
            action.Key, action.Number.ToString(), action.Title, action.Category,
            assessment.Ref.Credit, edition.FindCredit(assessment.Ref)!.Title, completed, assessment.ApprovedPoints.Value);
    }
}

public sealed record CategoryPoints(string Key, string Title, decimal Points)
{
    public string NumberedTitle() => new Category(Key, Title).NumberedTitle;
}

/// <summary>A credit that earned points, with its action as it was numbered and named in that edition.</summary>
public sealed record CertifiedCredit(
    string Action, string Number, string ActionTitle, string Category, string Credit, string CreditTitle, DateOnly CompletedOn, decimal Points);
