using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Demonstration;

/// <summary>The database has people: the story would mix with theirs.</summary>
public sealed record AlreadyInhabited() : Error("demonstration.already-inhabited");

/// <summary>The story tells of rounds that lie ahead of today.</summary>
public sealed record TooEarlyForStory() : Error("demonstration.too-early");
