using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>What a claim is worth in the scorecard.</summary>
public sealed record ClaimPoints(ReviewedClaim Claim, ClaimAssessment Assessment);
