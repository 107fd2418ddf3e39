namespace Towngreen.Web.Features.Trainings;

/// <summary>A training: sessions that belong together, with seats for a few.</summary>
public sealed class Series
{
    public const int MaxSlugLength = 80;

    public const int MaxTitleLength = 120;

    public const int MaxSummaryLength = 600;

    public const int MaxTextLength = 8000;

    public const int DefaultCapacity = 35;

    public const int MostSeats = 1000;

    public const int DefaultOfferHours = 48;

    public const int MostOfferHours = 14 * 24;

    public const int DefaultMinimumShare = 75;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Slug { get; init; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    /// <summary>What to do before the first session. Markdown.</summary>
    public string Prework { get; set; } = "";

    /// <summary>What to have at hand, and where it is. Markdown.</summary>
    public string Materials { get; set; } = "";

    /// <summary>Seats. With none, people can only wait, and trainers seat them.</summary>
    public int Capacity { get; set; } = DefaultCapacity;

    /// <summary>The first day people may register, in the program's zone.</summary>
    public required DateOnly OpensOn { get; set; }

    /// <summary>The last day people may register, in the program's zone; the first session's start ends it sooner.</summary>
    public required DateOnly ClosesOn { get; set; }

    /// <summary>How long a freed seat is kept for whoever it is offered to.</summary>
    public int OfferHours { get; set; } = DefaultOfferHours;

    /// <summary>The share of a session, in percent, that makes a person present at it. Inclusive.</summary>
    public int MinimumShare { get; set; } = DefaultMinimumShare;

    public SeriesStatus Status { get; private set; } = SeriesStatus.Draft;

    /// <summary>
    /// Rises by one with every change of seats; raising it is also the lock under which they change. Whoever joins gets the number
    /// then reached: first come, first served.
    /// </summary>
    public int Turn { get; private set; }

    public int Version { get; private set; }

    public void Publish() => Status = SeriesStatus.Published;

    public void Cancel() => Status = SeriesStatus.Cancelled;
}
