using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Certifications;

/// <summary>No level is met by what is approved.</summary>
public sealed record NoLevelReached() : Error("certification.no-level");
