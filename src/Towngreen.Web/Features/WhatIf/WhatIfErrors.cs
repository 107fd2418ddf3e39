using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>A threshold cannot be this number.</summary>
/// <param name="Limits">The numbers it may be, in words.</param>
public sealed record ThresholdOutOfReach(string Limits) : Error("what-if.out-of-reach");
