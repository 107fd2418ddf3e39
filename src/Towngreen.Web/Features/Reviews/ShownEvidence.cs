using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Reviews;

/// <summary>One answer of an entry, with what is needed to show it.</summary>
public sealed record ShownEvidence(EvidenceField Field, EvidenceValue? Value, ReviewedClaim Claim, EditionPack Edition);
