using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Persistence;

public sealed class TowngreenDbTests
{
    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Save_ChangeWithoutAuditEntry_IsRefused(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var person = await app.PersonAsync("Ana Ruiz");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => app.AsAsync(person, services =>
        {
            var db = services.GetRequiredService<TowngreenDb>();
            db.Add(new Membership { UserId = person, Role = Role.Administrator, Program = "sustainable-ct", Since = TestApp.Start });
            return db.SaveChangesAsync();
        }));

        Assert.Contains(nameof(Membership), failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Query_Instants_OrderAndCompare(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var first = await app.AdministratorAsync("Ada One");
        var later = TestApp.Start.AddHours(1);

        var found = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<Membership>()
            .Where(m => m.Since < later).OrderBy(m => m.Since).Select(m => m.UserId).ToListAsync());

        Assert.Equal([first], found);
    }
}
