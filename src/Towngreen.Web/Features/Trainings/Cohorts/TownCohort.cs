using Towngreen.Certification;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>Somebody the town sent.</summary>
/// <param name="Place">What the town confirmed they are; null until it did.</param>
/// <param name="IsOnTeam">Their address is a teammate's.</param>
public sealed record CohortPerson(Registration Registration, CohortPlace? Place, bool IsOnTeam, int Viewings)
{
    public Guid Id => Registration.Id;

    public string Name => Registration.Name;

    /// <summary>As the town has it; as they stated it until then.</summary>
    public string Title => Place?.Title ?? Registration.Title;

    /// <summary>Only what the town confirmed fills a place.</summary>
    public ValueList<string> Roles => CohortRoles.RolesOf(Place?.Appointment);

    public bool Stated(string role) => Place is null && CohortRoles.RolesOf(Registration.Appointment).Contains(role);
}

public enum CohortStage
{
    Before,
    During,
    After,
}

/// <summary>A town's people at one series: who was where, and what the rules say of it.</summary>
public sealed class TownCohort
{
    private readonly DateTimeOffset _now;

    internal TownCohort(SeriesAttendance attendance, IReadOnlyList<CohortPerson> people, EditionPack edition, DateTimeOffset now, DateOnly today)
    {
        (Attendance, People, _now) = (attendance, people, now);
        Days = [.. attendance.Required.Select(session => session.Time.Day).Distinct().Order()];
        Named = [.. people.Where(person => attendance.DaysOf(person.Id).Count > 0).Select(person => Person(person, attendance.DaysOf(person.Id)))];
        Verdict = CohortJudge.Judge(edition, Named, Series, Days, today);
        Outlook = CohortJudge.Judge(edition, [.. people.Select(person => Person(person, PossibleDays(person)))], Series, Days, today);
    }

    public SeriesAttendance Attendance { get; }

    public Series Series => Attendance.Series;

    /// <summary>By name.</summary>
    public IReadOnlyList<CohortPerson> People { get; }

    /// <summary>The days of the sessions one has to be at.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Whoever was at a session, as evidence names them.</summary>
    public ValueList<Person> Named { get; }

    /// <summary>On what is recorded. Nothing where the edition knows no cohorts.</summary>
    public CohortVerdict? Verdict { get; }

    /// <summary>If everybody with a seat comes to all that is left.</summary>
    public CohortVerdict? Outlook { get; }

    public CohortStage Stage => Attendance.IsOver(_now) ? CohortStage.After : Attendance.Required.Any(session => session.Starts <= _now) ? CohortStage.During : CohortStage.Before;

    public IEnumerable<CohortPerson> Unconfirmed => People.Where(person => person.Place is null && person.Registration.Status != SeatStatus.WaitListed);

    /// <summary>The first session that is over and that the person was not at.</summary>
    public Session? FirstMissed(CohortPerson person) => Attendance.Required.FirstOrDefault(session => session.Ends <= _now && !Attendance.WasAt(person.Id, session));

    /// <summary>Two people of one name must not pass for one: the rules know people by their names.</summary>
    private Person Person(CohortPerson person, IEnumerable<DateOnly> days)
    {
        var isUnique = People.Count(other => string.Equals(other.Name.Trim(), person.Name.Trim(), StringComparison.OrdinalIgnoreCase)) == 1;
        return new Person(isUnique ? person.Name : $"{person.Name} ({person.Title}, {person.Registration.Email})", person.Title, person.Roles, [.. days]);
    }

    private IEnumerable<DateOnly> PossibleDays(CohortPerson person)
    {
        var holdsSeat = person.Registration.Status == SeatStatus.Held;
        return Attendance.Required.GroupBy(session => session.Time.Day)
            .Where(day => day.All(session => Attendance.WasAt(person.Id, session) || (holdsSeat && session.Ends > _now)))
            .Select(day => day.Key);
    }
}
