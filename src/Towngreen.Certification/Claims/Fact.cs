namespace Towngreen.Certification;

/// <summary>What an applicant says about itself. A value that does not fit its definition counts as not given.</summary>
/// <param name="Id">The id of the fact in the edition.</param>
/// <param name="Year">The data year; nothing for a fact that has one value.</param>
/// <param name="Value">A number, or a choice; yes and no are the choices <see cref="FactDefinition.Yes"/> and <see cref="FactDefinition.No"/>.</param>
public sealed record Fact(string Id, int? Year, EvidenceValue Value);
