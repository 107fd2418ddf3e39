namespace Towngreen.Web.Features.Certifications;

/// <summary>What a certification rests on, as it was on the day of the award.</summary>
/// <param name="Categories">Every category of the edition, those without points included.</param>
/// <param name="Credits">The credits that earned points.</param>
/// <param name="UsesIllustrativeFigures">Whether some figure in it is not a published one.</param>
public sealed record CertifiedScorecard(IReadOnlyList<CategoryPoints> Categories, IReadOnlyList<CertifiedCredit> Credits, bool UsesIllustrativeFigures);
