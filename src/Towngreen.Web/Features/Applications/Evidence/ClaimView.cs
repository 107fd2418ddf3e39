using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>A claim to read.</summary>
/// <param name="LinkTo">Where a file of it can be opened; nothing when it cannot.</param>
public sealed record ClaimView(Claim Claim, Credit Credit, EditionPack Pack, Func<FileValue, string?> LinkTo)
{
    /// <summary>The name of an entry, where there can be several.</summary>
    public string? EntryLabel => Credit.MaxEntries > 1 ? Pack.Texts[Claim.Action].EntryLabels.GetValueOrDefault(Credit.Id) ?? "" : null;
}

/// <summary>One entry of a claim to read.</summary>
public sealed record EntryView(Entry Entry, ClaimView Claim);
