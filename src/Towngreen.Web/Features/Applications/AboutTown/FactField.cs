using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>One question on the form.</summary>
/// <param name="Name">The name of its input.</param>
/// <param name="Value">What is typed.</param>
/// <param name="Hint">What helps to answer, and what the answer decides.</param>
/// <param name="Checks">What the checks say about the answer that is saved.</param>
public sealed record FactField(FactDefinition Fact, string Name, string? Value, string Hint, IReadOnlyList<Finding> Checks);
