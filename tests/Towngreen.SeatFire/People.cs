using Towngreen.Testing;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Towngreen.SeatFire;

/// <summary>Everybody there is: five hundred with accounts, and an administrator who publishes the series.</summary>
internal static class People
{
    public const int Count = 500;

    public const string Prefix = "person-";

    public static async Task<Guid> ArriveAsync(Site site)
    {
        await site.AsAsync(null, async (IServiceProvider services) =>
        {
            var db = services.GetRequiredService<TowngreenDb>();
            db.AddRange(Enumerable.Range(0, Count).Select(index => Accounts.Confirmed($"Person {index}", $"{Prefix}{index:000}@example.org")));
            services.GetRequiredService<AuditLog>().Record("account.created", typeof(User), Prefix);
            return await db.SaveChangesAsync();
        });
        await site.AsAsync(null, (AppointAdministrator appoint) => appoint.RunAsync(new("Ada Program", "ada@example.org"), CancellationToken.None));
        return await site.AsAsync(null, (TowngreenDb db) => db.Users.Where(u => u.Email == "ada@example.org").Select(u => u.Id).SingleAsync());
    }

    /// <summary>A series of its own for every round.</summary>
    public static async Task<string> PublishAsync(Site site, Guid administrator, int round, int seats)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var session = new SessionPlan(today.AddDays(30), new TimeOnly(10, 0), new TimeOnly(12, 0), "America/New_York", "Town hall", null);
        var texts = new SeriesTexts($"Round {round}", "Everybody wants to come.", "", "", today.AddDays(-2), today.AddDays(20), 48, 75);
        var slug = (await site.AsAsync(administrator, (DraftSeries draft) => draft.RunAsync(new(null, texts, seats, [session]), CancellationToken.None))).Value;
        _ = (await site.AsAsync(administrator, (PublishSeries publish) => publish.RunAsync(new(slug), CancellationToken.None))).Value;
        return slug;
    }
}
