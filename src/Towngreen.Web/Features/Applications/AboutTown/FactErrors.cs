using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.AboutTown;

public sealed record NotAYear(string Typed) : Error("fact.not-a-year");

/// <summary>Figures are given, but not of which year.</summary>
public sealed record YearMissing() : Error("fact.year-missing");

public sealed record YearTwice(int Year) : Error("fact.year-twice");

public sealed record TooManyYears(int Most) : Error("fact.too-many-years");

/// <summary>Somebody else gave another answer to the same question meanwhile.</summary>
public sealed record AnsweredMeanwhile(string Answer) : Error("fact.answered-meanwhile");
