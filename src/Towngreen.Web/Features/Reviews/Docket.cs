using Towngreen.Certification;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Reviews;

/// <summary>An application in the reviewers' lists: enough to say what waits and by when, and nothing of the evidence.</summary>
public sealed class Docket
{
    private Dictionary<string, int>? _waiting;

    public required string Reference { get; init; }

    public required TownSummary Town { get; init; }

    public required EditionPack Edition { get; init; }

    public required Round Round { get; init; }

    public required DateTimeOffset HandedInAt { get; init; }

    /// <summary>Whether the town has answered a return.</summary>
    public required bool IsAnswer { get; init; }

    /// <summary>By when it is to be judged: the round's results, or an answer's own day.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>When the program last decided about it.</summary>
    public required DateTimeOffset? SentAt { get; init; }

    /// <summary>In the order of the edition, claims first.</summary>
    public required IReadOnlyList<DocketItem> Items { get; init; }

    public int Waiting => ByCategory.Values.Sum();

    public int Returned => Items.Count(item => item.Standing == VerdictOutcome.Return);

    private Dictionary<string, int> ByCategory => _waiting ??= Items.Where(item => item.Waits).CountBy(item => item.Action.Category).ToDictionary();

    public int WaitingIn(string category) => ByCategory.GetValueOrDefault(category);
}

/// <summary>A claim or declaration that is judged by itself.</summary>
/// <param name="CreditId">The credit claimed; nothing for a declaration.</param>
/// <param name="IsSettled">Decided in an earlier round.</param>
/// <param name="Standing">The last verdict on it in this hand-in.</param>
/// <param name="IsAnswer">It had a verdict in an earlier hand-in.</param>
public sealed record DocketItem(Guid Id, ActionDefinition Action, string? CreditId, bool IsSettled, VerdictOutcome? Standing, bool IsAnswer)
{
    public bool Waits => !IsSettled && Standing is null;
}
