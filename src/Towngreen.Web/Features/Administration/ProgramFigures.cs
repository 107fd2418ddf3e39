using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Administration;

/// <summary>The program in numbers, counted once for all who ask until something changes. Whoever shows it decides who may see.</summary>
public sealed class ProgramFigures(
    PeopleDirectory people, ProgramPeople roles, TownDirectory towns, RegistrationFigures registrations, ReviewFigures reviews, AuditTrail trail,
    UntilCommit<ProgramFigures.Counts> kept)
{
    /// <param name="People">Everybody who has an account.</param>
    /// <param name="Towns">Those that have joined.</param>
    /// <param name="Waiting">Registrations of towns that wait for a decision.</param>
    /// <param name="AuditEntries">All there are.</param>
    public sealed record Counts(int People, int Reviewers, int Administrators, int Towns, int Waiting, ReviewFigures.Counts Applications, int AuditEntries);

    public Task<Counts> CountAsync(CancellationToken cancel) => kept.GetAsync(
        async stop => new Counts(
            await people.CountAsync(stop),
            await roles.CountAsync(Role.Reviewer, stop),
            await roles.CountAsync(Role.Administrator, stop),
            (await towns.AllAsync(stop)).Count(town => town.HasJoined),
            (await registrations.CountAsync(stop)).Waiting,
            await reviews.CountAsync(stop),
            await trail.CountAsync(new(), stop)),
        cancel);
}
