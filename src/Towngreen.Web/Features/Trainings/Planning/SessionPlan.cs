using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>When and where a session shall be, by the clocks of its zone.</summary>
public sealed record SessionPlan(DateOnly? Day, TimeOnly? From, TimeOnly? To, string? Zone, string? Place, string? MeetingLink)
{
    public static SessionPlan Of(Session session) => new(
        session.Time.Day, TimeOnly.FromDateTime(session.Time.LocalStart), TimeOnly.FromDateTime(session.Time.LocalEnd),
        session.Zone, session.Place, session.MeetingLink);

    /// <summary>Nothing is filled in: the row was left empty.</summary>
    public bool IsEmpty => this is { Day: null, From: null, To: null } && string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(MeetingLink);

    /// <param name="prefix">What stands before the field names, such as <c>Sessions[0].</c></param>
    /// <param name="now">A session begins later than this.</param>
    internal IEnumerable<Error> Check(string prefix, DateTimeOffset now)
    {
        IEnumerable<Error> errors = [.. CheckTimes(now), .. CheckPlaces()];
        return errors.Select(error => error with { Field = prefix + error.Field });
    }

    /// <summary>Only after <see cref="Check"/> found nothing.</summary>
    internal DateTimeOffset Starts => ZoneOf(Zone)!.InstantOf(Day!.Value.ToDateTime(From!.Value));

    /// <summary>Where the clocks show the end twice, it is the first time after the start.</summary>
    internal DateTimeOffset Ends
    {
        get
        {
            var (zone, local) = (ZoneOf(Zone)!, Day!.Value.ToDateTime(To!.Value));
            var first = zone.InstantOf(local);
            return first > Starts || !zone.IsAmbiguousTime(local) ? first : new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Min()).ToUniversalTime();
        }
    }

    internal bool WriteTo(Session session)
    {
        var before = (session.Starts, session.Ends, session.Zone, session.Place, session.MeetingLink);
        (session.Starts, session.Ends, session.Zone) = (Starts, Ends, Zone!);
        (session.Place, session.MeetingLink) = (Place?.Trim() ?? "", MeetingLink?.Trim() ?? "");
        return before != (session.Starts, session.Ends, session.Zone, session.Place, session.MeetingLink);
    }

    internal Session Make(Guid seriesId, int number, DateTimeOffset at) => new()
    {
        SeriesId = seriesId,
        Number = number,
        Starts = Starts,
        Ends = Ends,
        Zone = Zone!,
        Place = Place?.Trim() ?? "",
        MeetingLink = MeetingLink?.Trim() ?? "",
        ChangedAt = at,
    };

    private static TimeZoneInfo? ZoneOf(string? id) => TimeZoneInfo.TryFindSystemTimeZoneById(id ?? "", out var zone) ? zone : null;

    private IEnumerable<Error> CheckTimes(DateTimeOffset now)
    {
        List<Error> missing = [];
        missing.AddRange(Day is null ? [new Missing("day") { Field = nameof(Day) }] : []);
        missing.AddRange(From is null ? [new Missing("from") { Field = nameof(From) }] : []);
        missing.AddRange(To is null ? [new Missing("to") { Field = nameof(To) }] : []);
        missing.AddRange(ZoneOf(Zone) is null ? [new UnknownZone { Field = nameof(Zone) }] : []);
        return missing.Count > 0 ? missing : CheckClock(ZoneOf(Zone)!, now);
    }

    private IEnumerable<Error> CheckClock(TimeZoneInfo zone, DateTimeOffset now)
    {
        var (from, to) = (Day!.Value.ToDateTime(From!.Value), Day.Value.ToDateTime(To!.Value));
        if (zone.IsInvalidTime(from))
        {
            yield return new NoSuchTime(from) { Field = nameof(From) };
        }
        else if (zone.IsInvalidTime(to))
        {
            yield return new NoSuchTime(to) { Field = nameof(To) };
        }
        else if (Ends <= Starts)
        {
            yield return new EndsBeforeStart { Field = nameof(To) };
        }
        else if (Starts <= now)
        {
            yield return new SessionInPast { Field = nameof(Day) };
        }
    }

    private IEnumerable<Error> CheckPlaces()
    {
        if (string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(MeetingLink))
        {
            yield return new NoPlace { Field = nameof(Place) };
        }

        if (Place?.Trim().Length > Session.MaxPlaceLength)
        {
            yield return new TooLong(Session.MaxPlaceLength) { Field = nameof(Place) };
        }

        if (!string.IsNullOrWhiteSpace(MeetingLink) && !IsWebAddress(MeetingLink.Trim()))
        {
            yield return new InvalidLink { Field = nameof(MeetingLink) };
        }
    }

    private static bool IsWebAddress(string link) =>
        link.Length <= Session.MaxLinkLength && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
