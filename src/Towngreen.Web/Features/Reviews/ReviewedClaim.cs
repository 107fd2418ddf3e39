using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>A claim as it was handed in, with every verdict on it.</summary>
public sealed record ReviewedClaim : ReviewedWork
{
    public required Credit Credit { get; init; }

    /// <summary>What was handed in, with the status that stands.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What the town wrote in the partners box.</summary>
    public required HandedInPartners Partners { get; init; }

    /// <summary>By name and hash: where a file of the evidence can be fetched.</summary>
    public required IReadOnlyDictionary<FileValue, string> Files { get; init; }

    public override string? CreditId => Credit.Id;

    public override ClaimStatus Status => Claim.Status;
}

/// <summary>The partners box as it was handed in.</summary>
/// <param name="Had">Whether there were partners; nothing when the town did not say.</param>
public sealed record HandedInPartners(bool? Had, string Names, string OwnRole);
