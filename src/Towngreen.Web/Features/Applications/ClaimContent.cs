using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications;

/// <summary>What the town wrote for a claim, as it is kept.</summary>
/// <param name="Kind">New or rolling credit.</param>
/// <param name="CompletedOn">The day the work was completed.</param>
/// <param name="Impact">For rolling credit: why it still matters.</param>
/// <param name="Entries">The entries as JSON, in the form that claims files use.</param>
public sealed record ClaimContent(CreditKind Kind, DateOnly? CompletedOn, string Impact, string Entries)
{
    public const int MaxImpactLength = 4000;

    public static ClaimContent Empty { get; } = new(CreditKind.New, null, "", "[]");

    public static ClaimContent Of(Claim claim) =>
        new(claim.Kind, claim.CompletedOn, claim.Impact ?? "", ClaimsJson.WriteEntries(claim.Entries));

    /// <summary>As the engine reads it.</summary>
    /// <exception cref="InvalidOperationException">The stored entries cannot be read under the credit they were written for.</exception>
    public Claim ToClaim(string actionKey, string creditId, Edition edition) => new()
    {
        Action = actionKey,
        Credit = creditId,
        Kind = Kind,
        CompletedOn = CompletedOn,
        Impact = Impact,
        Entries = edition.FindCredit(new ClaimRef(actionKey, creditId)) is { } credit ? ClaimsJson.ReadEntries(Entries, credit).Value : [],
    };
}
