using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>Not every place is filled by somebody who was at every session.</summary>
public sealed record CohortIncomplete() : Error("cohort.incomplete");

/// <summary>A session is still to come.</summary>
public sealed record CohortNotOver() : Error("cohort.not-over");

public sealed record PlaceTitleMissing() : Error("cohort.title-missing");

public sealed record PlaceTitleTooLong(int Limit) : Error("cohort.title-too-long");

public sealed record PlaceMissing() : Error("cohort.place-missing");
