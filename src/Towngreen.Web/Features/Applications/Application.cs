using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications;

/// <summary>One municipality's attempt at certification, under one edition for good.</summary>
public sealed class Application
{
    public const int MaxReferenceLength = 12;

    /// <summary>The index that lets a town have one open application at most.</summary>
    public const string OneOpenIndex = "ux_application_one_open";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What people quote; see <see cref="ApplicationReference"/>.</summary>
    public required string Reference { get; init; }

    public required Guid MunicipalityId { get; init; }

    /// <summary>The program's key.</summary>
    public required string Program { get; init; }

    /// <summary>The edition's key.</summary>
    public required string Edition { get; init; }

    public ApplicationStatus Status { get; private set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How often it was handed in; also the number of the last <see cref="HandInRecord"/>.</summary>
    public int HandIns { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    /// <summary>The key of the round it was first handed in to; answers to a return belong to the same round.</summary>
    public string? Round { get; private set; }

    /// <summary>The program's day of the first hand-in: its year is the certification year.</summary>
    public DateOnly? FirstHandedInOn { get; private set; }

    /// <summary>The program's day of the last hand-in.</summary>
    public DateOnly? LastHandedInOn { get; private set; }

    /// <summary>The application whose work it goes on with, when it was carried over.</summary>
    public Guid? CarriedFrom { get; init; }

    public int Version { get; private set; }

    /// <summary>
    /// The day to score by. A draft is scored as if handed in today; what was handed in, by that day. A returned item may be finished
    /// after the first hand-in, but the certification year stays: an answer in January must not push approved work out of its window.
    /// </summary>
    public DateOnly ScoredOn(DateOnly today) => (Status, FirstHandedInOn, LastHandedInOn) switch
    {
        (ApplicationStatus.Draft, _, _) or (_, null, _) or (_, _, null) => today,
        (ApplicationStatus.Returned, { } first, _) => Earlier(today, new DateOnly(first.Year, 12, 31)),
        (_, _, { } last) => last,
    };

    public Result<Done> HandIn(string round, DateTimeOffset at, DateOnly day)
    {
        if (Become(ApplicationStatus.HandedIn).Failed(out var errors))
        {
            return errors.ToList();
        }

        HandIns++;
        HandedInAt = at;
        Round ??= round;
        FirstHandedInOn ??= day;
        LastHandedInOn = Earlier(day, new DateOnly(FirstHandedInOn.Value.Year, 12, 31));
        return default(Done);
    }

    public Result<Done> Become(ApplicationStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return new ApplicationNotInStatus(Status, next);
        }

        Status = next;
        return default(Done);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
