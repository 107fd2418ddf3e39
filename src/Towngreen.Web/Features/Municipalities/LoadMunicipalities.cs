using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>
/// Brings the towns in line with the program's pack, at every start. Towns are found by their census code, so that one that is
/// renamed stays itself, or by their slug where the pack gives no code; one that the pack no longer lists stays too, because its
/// history does.
/// </summary>
public sealed class LoadMunicipalities(TowngreenDb db, AuditLog audit)
{
    public async Task RunAsync(ProgramPack pack, CancellationToken cancel)
    {
        var known = await db.Set<Municipality>().ToListAsync(cancel);
        var byCode = known.Where(town => town.Geoid is not null).ToDictionary(town => town.Geoid!);
        var bySlug = known.ToDictionary(town => town.Slug);
        Municipality? Find(MunicipalityRow row) => byCode.GetValueOrDefault(row.Geoid ?? "")
            ?? (bySlug.TryGetValue(row.Slug, out var namesake) && (namesake.Geoid is null || row.Geoid is null) ? namesake : null);
        foreach (var row in pack.Municipalities)
        {
            if (Find(row) is { } town)
            {
                Follow(town, row, pack.State);
            }
            else
            {
                db.Add(Make(row, pack.State));
            }
        }

        var changed = db.ChangeTracker.Entries<Municipality>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .ToLookup(entry => entry.State, entry => entry.Entity.Slug);
        if (changed.Count > 0)
        {
            audit.Record("municipalities.loaded", typeof(Municipality), pack.Key, details: new
            {
                Added = changed[EntityState.Added].Count(),
                Changed = changed[EntityState.Modified],
            });
            await db.SaveChangesAsync(cancel);
        }
    }

    private static Municipality Make(MunicipalityRow row, string state) => new()
    {
        Geoid = row.Geoid,
        Slug = row.Slug,
        Name = row.Name,
        State = state,
        Region = row.Region,
        RegionName = row.RegionName,
        County = row.County,
        Population = row.Population,
        Geoid2022 = row.Geoid2022,
        Latitude = row.Center?.Latitude,
        Longitude = row.Center?.Longitude,
    };

    private static void Follow(Municipality town, MunicipalityRow row, string state)
    {
        (town.Slug, town.Name, town.State) = (row.Slug, row.Name, state);
        (town.Region, town.RegionName, town.County) = (row.Region, row.RegionName, row.County);
        (town.Population, town.Geoid, town.Geoid2022) = (row.Population, row.Geoid ?? town.Geoid, row.Geoid2022);
        (town.Latitude, town.Longitude) = (row.Center?.Latitude, row.Center?.Longitude);
    }
}
