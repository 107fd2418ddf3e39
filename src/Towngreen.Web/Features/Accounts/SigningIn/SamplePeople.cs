using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Accounts.SigningIn;

/// <param name="About">Role and office, such as "Contact person, Town Planner".</param>
public sealed record SamplePerson(Guid Id, string Name, string About);

/// <param name="Place">The program, or a town.</param>
public sealed record SampleGroup(string Place, IReadOnlyList<SamplePerson> People);

/// <summary>The demonstration's people, by the place where they have a role: the program first, then towns by name, then those without a role.</summary>
public sealed class SamplePeople(TowngreenDb db, TownDirectory towns, EditionLibrary editions, Words words)
{
    public async Task<IReadOnlyList<SampleGroup>> ListAsync(CancellationToken cancel)
    {
        var rows = await (
            from user in db.Users.Where(u => u.IsSample)
            from membership in db.Set<Membership>().Where(m => m.UserId == user.Id && m.EndedAt == null).DefaultIfEmpty()
            select new { user.Id, user.Name, Membership = membership }).AsNoTracking().ToListAsync(cancel);
        var names = await towns.ByIdAsync(cancel);
        return
        [
            .. rows.GroupBy(row => PlaceOf(row.Membership, names)).OrderBy(group => group.Key)
                .Select(group => new SampleGroup(group.Key.Name, [.. group
                    .OrderBy(row => row.Membership?.Role).ThenBy(row => row.Name, StringComparer.CurrentCulture)
                    .Select(row => new SamplePerson(row.Id, row.Name, AboutOf(row.Membership)))])),
        ];
    }

    private (int Order, string Name) PlaceOf(Membership? membership, IReadOnlyDictionary<Guid, TownSummary> names) => membership switch
    {
        null => (2, words["Without a role"]),
        { MunicipalityId: { } town } => (1, names[town].Name),
        _ => (0, editions.Program.Name),
    };

    private string AboutOf(Membership? membership) =>
        membership is null ? "" : string.Join(", ", new[] { words[$"role.{membership.Role}"].Value, membership.Title }.Where(part => part.Length > 0));
}
