using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Audit;

/// <summary>The entry is not what its hash was taken of.</summary>
public sealed record AuditEntryChanged(long Sequence, Guid Id, string Act) : Error("audit.changed");

/// <summary>The entry is whole, but it was linked to another than the one that stands before it.</summary>
public sealed record AuditEntryOutOfPlace(long Sequence, Guid Id, string Act) : Error("audit.out-of-place");

/// <summary>No entry stands at the place.</summary>
public sealed record AuditEntryMissing(long Sequence) : Error("audit.missing");

/// <summary>The place is taken already, or lies before the first or behind the head.</summary>
public sealed record AuditEntryInserted(long Sequence, Guid Id, string Act) : Error("audit.inserted");

/// <summary>The head knows of entries after the last that is there.</summary>
public sealed record AuditCutOff(long Last, long Head) : Error("audit.cut-off");

/// <summary>The head's hash is not the last entry's.</summary>
public sealed record AuditHeadChanged(long Sequence) : Error("audit.head-changed");

public sealed record AuditHeadMissing() : Error("audit.head-missing");

/// <summary>The chain is sound in itself, but not the one of which the mark was kept.</summary>
public sealed record AuditNotAsKept(long Sequence, string Kept, string Found) : Error("audit.not-as-kept");
