using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Attending;

/// <summary>Somebody who is expected at a session, as a trainer's list has them.</summary>
/// <param name="Registration">The registration's id.</param>
/// <param name="Town">The municipality they come for, if any.</param>
public sealed record RollEntry(Guid Registration, string Name, string Title, Guid? Town, Appointment? Appointment);

/// <summary>The list of a session's people, for trainers of the program.</summary>
public sealed class Roll(AttendanceBook book)
{
    /// <returns>By name; empty for anybody who may not see it.</returns>
    public async Task<IReadOnlyList<RollEntry>> OfAsync(string series, int session, CancellationToken cancel) =>
        await book.OpenAsync(series, session, cancel) is { } open
            ? [.. open.People.Select(person => new RollEntry(person.Id, person.Name, person.Title, person.MunicipalityId, person.Appointment))]
            : [];
}
