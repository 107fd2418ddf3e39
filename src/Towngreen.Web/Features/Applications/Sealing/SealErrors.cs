using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Sealing;

public sealed record NoOpenApplication() : Error("seal.no-open-application");

/// <summary>The edition the town applies under has no credit for such a record.</summary>
public sealed record NoCreditForRecord(string Edition) : Error("seal.no-credit");

/// <summary>The claim has as many entries as count.</summary>
public sealed record NoRoomInClaim(string Credit, int MaxEntries) : Error("seal.no-room");
