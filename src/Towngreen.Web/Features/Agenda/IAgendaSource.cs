using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Agenda;

/// <summary>
/// A feature that knows of dates and of things to do. The agenda asks every one and shows them as one list and one calendar; a source shows
/// only what the asker may see.
/// </summary>
public interface IAgendaSource
{
    /// <summary>What concerns the person, or one of the towns, in the span; what is still to do is told whatever its day.</summary>
    Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel);

    /// <summary>Marks a to-do of this source, one that <see cref="AgendaItem.MayMark"/>, as done or not; any other is not found.</summary>
    Task<Result<Done>> MarkAsync(string uid, bool done, CancellationToken cancel) => Task.FromResult<Result<Done>>(new NotFound());
}

/// <param name="PersonId">Whose own items to tell; nothing asks for the towns' only.</param>
/// <param name="Towns">The towns whose items to tell; the asker belongs to each.</param>
/// <param name="From">The first day by the program's clocks, included.</param>
/// <param name="To">The last day, included.</param>
public sealed record AgendaQuestion(Guid? PersonId, IReadOnlyList<TownSummary> Towns, DateOnly From, DateOnly To)
{
    /// <summary>The person's own items include those of roles that a password alone does not open.</summary>
    public bool BySecondFactor { get; init; }
}
