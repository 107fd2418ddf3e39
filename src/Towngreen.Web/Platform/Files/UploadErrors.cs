using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

public sealed record FileEmpty(string FileName) : Error("file.empty");

public sealed record FileTooLarge(string FileName, long MaxMegabytes) : Error("file.too-large");

/// <param name="Kinds">What the field takes, in words.</param>
public sealed record FileKindNotAccepted(string FileName, string Kinds) : Error("file.kind-not-accepted");

/// <summary>Damaged, locked by a password, or not what its name says.</summary>
public sealed record FileUnsound(string FileName) : Error("file.unsound");

public sealed record FileNotPlainText(string FileName) : Error("file.not-plain-text");

public sealed record FileUnpacksTooLarge(string FileName) : Error("file.unpacks-too-large");

public sealed record FileHoldsPrograms(string FileName) : Error("file.holds-programs");

/// <param name="MaxMillions">Of pixels.</param>
public sealed record PictureTooLarge(string FileName, long MaxMillions) : Error("file.picture-too-large");

/// <summary>The scanner found something.</summary>
public sealed record FileInfected(string FileName) : Error("file.infected");

/// <summary>The town's room for files is used up, or nearly.</summary>
public sealed record NoRoomForFile(string FileName, long UsedMegabytes, long LeftMegabytes, long MaxMegabytes) : Error("file.no-room");
