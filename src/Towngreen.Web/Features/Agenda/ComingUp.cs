namespace Towngreen.Web.Features.Agenda;

/// <summary>What comes next in a town, for its first page.</summary>
/// <param name="Town">The town's slug.</param>
/// <param name="Items">Each with its day; what is overdue first.</param>
public sealed record ComingUp(string Town, IReadOnlyList<(DateOnly Day, AgendaItem Item)> Items);
