namespace Towngreen.Web.Platform.Results;

/// <summary>
/// An expected refusal. Each is a record in its feature, with a stable dotted code and the data its words need: the resource keyed by
/// the code names them in braces. <see cref="Field"/> says which form field it stands under, when there is one.
/// </summary>
public abstract record Error(string Code)
{
    public string? Field { get; init; }
}

/// <summary>The person may not do this. Pages answer 404, so that nobody learns what exists.</summary>
public sealed record NotAllowed() : Error("not-allowed");

/// <summary>The thing is not there, or not for this person.</summary>
public sealed record NotFound() : Error("not-found");

/// <summary>Somebody saved in between; the page shows both versions.</summary>
public sealed record ChangedMeanwhile() : Error("changed-meanwhile");
