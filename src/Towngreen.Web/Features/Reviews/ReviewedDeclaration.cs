using Towngreen.Certification;

namespace Towngreen.Web.Features.Reviews;

/// <summary>The town's declaration that an action cannot apply to it, as it was handed in. It is approved or declined: there is nothing to change.</summary>
public sealed record ReviewedDeclaration : ReviewedWork
{
    /// <summary>What was handed in, with the status that stands.</summary>
    public required NotApplicable Declared { get; init; }

    public override string? CreditId => null;

    public override ClaimStatus Status => Declared.Status;
}
