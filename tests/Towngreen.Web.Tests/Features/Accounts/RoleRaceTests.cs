using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class RoleRaceTests
{
    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task EndRole_TwoAdministratorsEndEachOther_OneStays(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ada = await app.AdministratorAsync("Ada Program");
        var ben = await app.AdministratorAsync("Ben Program");
        var roles = await app.ReadAsync(db => db.Set<Membership>().ToDictionaryAsync(m => m.UserId, m => m.Id));

        await Task.WhenAll(EndAsync(app, ada, roles[ben]), EndAsync(app, ben, roles[ada]));

        Assert.Equal(1, await app.ReadAsync(db => db.Set<Membership>().CountAsync(m => m.EndedAt == null)));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task GrantRole_ManyAtOnce_IsGivenOnce(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ada = await app.AdministratorAsync("Ada Program");

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.AsAsync(ada, services => services.GetRequiredService<GrantRole>()
            .RunAsync(new("Rae Reviewer", "rae@example.org", Role.Reviewer, []), CancellationToken.None))));

        Assert.Equal(1, await app.ReadAsync(db => db.Set<Membership>().CountAsync(m => m.Role == Role.Reviewer)));
        Assert.All(results.SelectMany(result => result.Failed(out var errors) ? errors : []), error => Assert.IsType<RolesChangedMeanwhile>(error));
    }

    private static Task<Result<Done>> EndAsync(TestApp app, Guid by, Guid membership) =>
        app.AsAsync(by, services => services.GetRequiredService<EndRole>().RunAsync(new(membership), CancellationToken.None));
}
