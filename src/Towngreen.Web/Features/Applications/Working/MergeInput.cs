using Towngreen.Certification;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>What the page that compares two versions posts: my version whole, and which side to take where they differ.</summary>
public sealed class MergeInput
{
    /// <summary>The revision I started from.</summary>
    public int BasedOn { get; set; }

    /// <summary>The revision I was shown as theirs.</summary>
    public int Revision { get; set; }

    public CreditKind Kind { get; set; }

    public DateOnly? CompletedOn { get; set; }

    public string? Impact { get; set; }

    /// <summary>My entries as JSON.</summary>
    public string? Entries { get; set; }

    /// <summary>The side to take, by the part's key.</summary>
    public Dictionary<string, Side> Choose { get; set; } = [];

    /// <returns>My version; nothing when the form was tampered with.</returns>
    public Claim? Mine(string actionKey, Credit credit)
    {
        var entries = ClaimsJson.ReadEntries(Entries ?? "[]", credit);
        return entries.Succeeded
            ? new Claim { Action = actionKey, Credit = credit.Id, Kind = Kind, CompletedOn = CompletedOn, Impact = Impact, Entries = entries.Value }
            : null;
    }
}

/// <summary>The page section that compares two versions.</summary>
public sealed record MergeForm(ActionWork Work, ClaimConflict Conflict, MergeInput Input)
{
    public Credit Credit => Work.Action.FindCredit(Conflict.Mine.Credit)!;

    public EvidenceField? FieldOf(ClaimPart part) => part.Entry is null ? null : Credit.FindField(part.Name);

    public string EntriesAsJson => ClaimsJson.WriteEntries(Conflict.Mine.Entries);
}
