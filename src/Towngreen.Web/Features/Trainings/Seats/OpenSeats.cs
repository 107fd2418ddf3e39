using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Seats;

/// <summary>A series whose seats only the holder of this may change, until it is saved: what was read under the lock, and the plan.</summary>
public sealed class OpenSeats
{
    private readonly Dictionary<Guid, Registration> _registrations;

    internal OpenSeats(Series series, IReadOnlyList<Session> sessions, IEnumerable<Registration> live, DateTimeOffset now)
    {
        (Series, Sessions, Now) = (series, sessions, now);
        _registrations = live.ToDictionary(registration => registration.Id);
        var terms = new OfferTerms(TimeSpan.FromHours(series.OfferHours), series.Status == SeriesStatus.Published ? FirstStart : null);
        Plan = new SeatPlan(series.Capacity, terms, now, _registrations.Values.Where(r => r.QueueNumber is not null)
            .Select(r => new Place(r.Id, r.QueueNumber!.Value, r.Status, r.OfferedUntil)));
    }

    public Series Series { get; }

    /// <summary>By number; cancelled ones as well.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    public DateTimeOffset Now { get; }

    public SeatPlan Plan { get; }

    /// <summary>The start of the first session that is held.</summary>
    public DateTimeOffset? FirstStart => Sessions.Where(session => !session.IsCancelled).Select(session => (DateTimeOffset?)session.Starts).Min();

    /// <summary>Everyone who holds a seat, has one offered or waits.</summary>
    public IEnumerable<Registration> Registered => _registrations.Values.Where(r => r.Status is not SeatStatus.Unconfirmed).OrderBy(r => r.QueueNumber);

    public IEnumerable<Registration> Holders => Registered.Where(registration => registration.Status == SeatStatus.Held);

    /// <summary>A session that can still be moved or cancelled.</summary>
    public Result<Session> Ahead(int number) => Sessions.FirstOrDefault(session => session.Number == number) switch
    {
        null => new NotFound(),
        _ when Series.Status == SeriesStatus.Cancelled => new SeriesIsCancelled(),
        { IsCancelled: true } => new SessionIsCancelled(),
        { } begun when begun.Starts <= Now => new SessionIsOver(),
        { } ahead => ahead,
    };

    public Registration? Find(Guid id) => _registrations.GetValueOrDefault(id);

    public Registration? FindByEmail(string email) => _registrations.Values.FirstOrDefault(registration => registration.Email == email);

    /// <summary>A registration made under this lock.</summary>
    public void Add(Registration registration) => _registrations.Add(registration.Id, registration);

    /// <summary>The person is known to be who they say: they get a seat, or the end of the line.</summary>
    public void Confirm(Registration registration)
    {
        registration.Confirm(Series.Turn, Now);
        Plan.Join(registration.Id, Series.Turn);
    }

    /// <summary>Those for whom the plan has something new.</summary>
    internal IEnumerable<(Registration Registration, Place Place)> Changes =>
        Plan.Places.Select(place => (_registrations[place.Id], place))
            .Where(pair => (pair.Item1.Status, pair.Item1.OfferedUntil) != (pair.place.Status, pair.place.OfferedUntil));
}
