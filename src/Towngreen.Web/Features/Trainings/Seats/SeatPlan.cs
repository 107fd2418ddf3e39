using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>One person in the plan of a series' seats.</summary>
/// <param name="Id">The registration.</param>
/// <param name="Number">The queue number: lower ones came first.</param>
/// <param name="Status">Where the person stands.</param>
/// <param name="OfferedUntil">When an offer lapses: at this instant it has.</param>
public sealed record Place(Guid Id, int Number, SeatStatus Status, DateTimeOffset? OfferedUntil = null);

/// <summary>How seats are offered.</summary>
/// <param name="Keep">How long a freed seat is kept for whoever it is offered to.</param>
/// <param name="Until">The first session's start: no offer reaches past it, and from then on the line stands still. Null when there is none.</param>
public sealed record OfferTerms(TimeSpan Keep, DateTimeOffset? Until);

/// <summary>
/// The seats of one series and the line for them, at one moment. Between any two calls: no seat is free while somebody waits, as long as
/// the line moves; offers that ran out have lapsed; seats are offered in the order of queue numbers; and who holds a seat keeps it,
/// whatever becomes of the capacity. A decision without any input or output: the caller reads, asks and saves.
/// </summary>
public sealed class SeatPlan
{
    private readonly DateTimeOffset _now;
    private readonly List<Place> _places;
    private OfferTerms _terms;

    /// <param name="capacity">How many seats the line fills by itself; with none, people can only wait.</param>
    /// <param name="terms">How seats are offered.</param>
    /// <param name="now">The moment.</param>
    /// <param name="places">Everyone confirmed who has not left, in any order.</param>
    public SeatPlan(int capacity, OfferTerms terms, DateTimeOffset now, IEnumerable<Place> places)
    {
        (Capacity, _terms, _now) = (capacity, terms, now);
        _places = [.. places.OrderBy(place => place.Number)];
        Settle();
    }

    public int Capacity { get; private set; }

    /// <summary>Everyone, by queue number; those who left in this plan as well.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>Held and offered: nobody else can have them.</summary>
    public int Taken => _places.Count(place => place.Status.TakesSeat());

    public int Waiting => _places.Count(place => place.Status == SeatStatus.WaitListed);

    /// <summary>Negative when more seats are held than there are: capacity was lowered, or a trainer seated somebody.</summary>
    public int Free => Capacity - Taken;

    /// <summary>The place in line, from 1; null for somebody who does not wait.</summary>
    public int? PositionOf(Guid id) => Find(id) is { Status: SeatStatus.WaitListed } own
        ? 1 + _places.Count(place => place.Status == SeatStatus.WaitListed && place.Number < own.Number)
        : null;

    public Place? Find(Guid id) => _places.Find(place => place.Id == id);

    /// <summary>Somebody comes: to a free seat if nobody waits for it, else to the end of the line.</summary>
    /// <param name="id">The registration.</param>
    /// <param name="number">The queue number, higher than any before.</param>
    public Place Join(Guid id, int number)
    {
        var place = new Place(id, number, Free > 0 && Waiting == 0 ? SeatStatus.Held : SeatStatus.WaitListed);
        _places.Add(place);
        return place;
    }

    /// <summary>Takes the offered seat. Who holds one already keeps it.</summary>
    public Result<Place> Accept(Guid id) => Find(id) switch
    {
        { Status: SeatStatus.Held } held => held,
        { Status: SeatStatus.Offered } offered => Move(offered, SeatStatus.Held),
        { Status: SeatStatus.Lapsed } => new OfferLapsed(),
        _ => new NothingOffered(),
    };

    /// <summary>Leaves: the seat, the offer or the line. A freed seat goes to the next at once.</summary>
    public Result<Place> GiveUp(Guid id)
    {
        if (Find(id) is not { } place || !place.Status.IsLive())
        {
            return new AlreadyLeft();
        }

        var left = Move(place, SeatStatus.GivenUp);
        Settle();
        return left;
    }

    /// <summary>A trainer seats somebody who waits, out of turn and beyond the capacity if need be.</summary>
    public Result<Place> Seat(Guid id) => Find(id) switch
    {
        { Status: SeatStatus.Held } held => held,
        { Status: SeatStatus.WaitListed or SeatStatus.Offered } waiting => Move(waiting, SeatStatus.Held),
        _ => new AlreadyLeft(),
    };

    /// <summary>More seats are offered to those who wait at once; fewer take none from those who hold one, or have one offered.</summary>
    public void Resize(int capacity)
    {
        Capacity = capacity;
        Settle();
    }

    /// <summary>The first session's start was moved: no offer reaches past the new one.</summary>
    public void StartAt(DateTimeOffset? start)
    {
        _terms = _terms with { Until = start };
        Settle();
    }

    private void Settle()
    {
        // Shortened offers first: some may lapse by it.
        Each(place => place.OfferedUntil > _terms.Until, place => Move(place, SeatStatus.Offered, _terms.Until));
        Each(place => place.OfferedUntil <= _now, place => Move(place, SeatStatus.Lapsed));
        while (Free > 0 && OfferEnd is { } end && _places.Find(place => place.Status == SeatStatus.WaitListed) is { } next)
        {
            Move(next, SeatStatus.Offered, end);
        }
    }

    private void Each(Predicate<Place> which, Action<Place> act) => _places.FindAll(which).ForEach(act);

    /// <summary>When an offer made now would lapse; null when none can be made any more.</summary>
    private DateTimeOffset? OfferEnd => _terms.Until > _now
        ? _now + _terms.Keep < _terms.Until ? _now + _terms.Keep : _terms.Until
        : null;

    private Place Move(Place place, SeatStatus status, DateTimeOffset? offeredUntil = null)
    {
        var moved = place with { Status = status, OfferedUntil = offeredUntil };
        _places[_places.IndexOf(place)] = moved;
        return moved;
    }
}
