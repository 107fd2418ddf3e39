using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>A town with what its pack tells about it, which may be little more than a name.</summary>
/// <param name="JoinedOn">The day the program approved the town's registration; null for a town that has not joined.</param>
public sealed record TownSummary(
    Guid Id, string Slug, string Name, string? Region, string? RegionName, string? County, int? Population, double? Latitude, double? Longitude, DateOnly? JoinedOn)
{
    public bool HasJoined => JoinedOn is not null;
}

/// <summary>Somebody on a town's sustainability team, as of now.</summary>
public sealed record TeamPerson(Guid MembershipId, Guid UserId, string Name, string Email, string Title, Appointment? Appointment, Role Role);

/// <summary>The towns of a program, which change with its pack and when one joins.</summary>
public sealed class EveryTown(IReadOnlyList<TownSummary> towns)
{
    public IReadOnlyList<TownSummary> Towns => towns;

    public IReadOnlyDictionary<Guid, TownSummary> ById { get; } = towns.ToDictionary(town => town.Id);

    public IReadOnlyDictionary<string, string> Names { get; } = towns.ToDictionary(town => town.Slug, town => town.Name);
}

/// <summary>What other features may know of towns and their teams. Reads only.</summary>
public sealed class TownDirectory(TowngreenDb db, UntilCommit<EveryTown> kept)
{
    /// <summary>More towns than these are asked for by name: nobody looks through a longer list, and no page should have to carry it.</summary>
    public const int MostToChooseFrom = 500;

    private static readonly Expression<Func<Municipality, TownSummary>> Summary = m => new TownSummary(
        m.Id, m.Slug, m.Name, m.Region, m.RegionName, m.County, m.Population, m.Latitude, m.Longitude, m.JoinedOn);

    public Task<TownSummary?> FindAsync(string slug, CancellationToken cancel) =>
        db.Set<Municipality>().Where(m => m.Slug == slug).Select(Summary).SingleOrDefaultAsync(cancel);

    /// <summary>The town of this slug or name, whatever its capitals.</summary>
    public async Task<TownSummary?> FindNamedAsync(string name, CancellationToken cancel) => await FindAsync(name, cancel)
        ?? (await AllAsync(cancel)).FirstOrDefault(town => string.Equals(town.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <exception cref="InvalidOperationException">No town has this id.</exception>
    public Task<TownSummary> GetAsync(Guid id, CancellationToken cancel) =>
        db.Set<Municipality>().Where(m => m.Id == id).Select(Summary).SingleAsync(cancel);

    /// <summary>The towns with these ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, TownSummary>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        await db.Set<Municipality>().Where(m => ids.Contains(m.Id)).Select(Summary).ToDictionaryAsync(town => town.Id, cancel);

    /// <summary>Every town of the program, by name.</summary>
    public async Task<IReadOnlyList<TownSummary>> AllAsync(CancellationToken cancel) => (await EveryAsync(cancel)).Towns;

    /// <summary>The same, where they are few enough to choose from; else none, and one is asked for by name.</summary>
    public async Task<IReadOnlyList<TownSummary>> ToChooseFromAsync(CancellationToken cancel) => await AllAsync(cancel) is { Count: <= MostToChooseFrom } all ? all : [];

    /// <summary>Every town of the program, by its id.</summary>
    public async Task<IReadOnlyDictionary<Guid, TownSummary>> ByIdAsync(CancellationToken cancel) => (await EveryAsync(cancel)).ById;

    /// <summary>The towns whose workspace the person may see, by name.</summary>
    public async Task<IReadOnlyList<TownSummary>> SeenByAsync(Access access, CancellationToken cancel)
    {
        var all = await ByIdAsync(cancel);
        return
        [
            .. access.Memberships.Select(membership => membership.MunicipalityId).OfType<Guid>().Distinct()
                .Where(town => access.May(Permission.SeeWorkspace, town)).Select(town => all[town]).OrderBy(town => town.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The names of every town of the program, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken cancel) => (await EveryAsync(cancel)).Names;

    /// <summary>The town's team, its contact first, then by name.</summary>
    public async Task<IReadOnlyList<TeamPerson>> TeamAsync(Guid townId, CancellationToken cancel) =>
        [.. (await People(Members(townId)).ToListAsync(cancel)).OrderBy(p => p.Role).ThenBy(p => p.Name, StringComparer.CurrentCulture)];

    /// <summary>The one person who speaks for the town; null before it joined.</summary>
    public Task<TeamPerson?> ContactAsync(Guid townId, CancellationToken cancel) =>
        People(Members(townId).Where(m => m.Role == Role.Contact)).SingleOrDefaultAsync(cancel);

    private Task<EveryTown> EveryAsync(CancellationToken cancel) => kept.GetAsync(
        async stop => new EveryTown(await db.Set<Municipality>().OrderBy(m => m.Name).ThenBy(m => m.Id).Select(Summary).ToListAsync(stop)), cancel);

    private IQueryable<Membership> Members(Guid townId) =>
        db.Set<Membership>().Where(m => m.MunicipalityId == townId && m.EndedAt == null);

    private IQueryable<TeamPerson> People(IQueryable<Membership> members) =>
        from member in members
        join user in db.Users on member.UserId equals user.Id
        select new TeamPerson(member.Id, user.Id, user.Name, user.Email!, member.Title, member.Appointment, member.Role);
}
