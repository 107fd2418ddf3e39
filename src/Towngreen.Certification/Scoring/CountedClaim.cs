namespace Towngreen.Certification;

/// <summary>A claim that counts, with what standings are made of.</summary>
internal sealed record CountedClaim(ClaimRef Ref, ActionDefinition Action, Credit Credit, Points Points, IReadOnlyList<Entry> Entries, bool Approved, bool NeedsAPerson);
