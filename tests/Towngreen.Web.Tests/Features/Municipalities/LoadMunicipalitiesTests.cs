using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Features.Municipalities;

public sealed class LoadMunicipalitiesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_EmptyDatabase_HoldsThePacksTowns()
    {
        await using var app = await TestApp.StartAsync();

        var towns = await app.AsAsync(null, services => services.GetRequiredService<TownDirectory>().AllAsync(Cancel));

        Assert.Equal(169, towns.Count);
        Assert.Equal(("Andover", "CRCOG", "Tolland", 3151), (towns[0].Name, towns[0].Region, towns[0].County, towns[0].Population));
        Assert.All(towns, town => Assert.False(town.HasJoined));
    }

    [Fact]
    public async Task Run_TownRenamedInThePack_StaysTheSameTown()
    {
        await using var app = await TestApp.StartAsync();
        var pack = app.Services.GetRequiredService<ProgramPack>();
        var before = await app.TownAsync("andover");
        var renamed = pack with { Municipalities = [pack.Municipalities[0] with { Name = "Andover Green", Slug = "andover-green", Population = 3200 }] };

        await LoadAsync(app, renamed);

        var after = await app.TownAsync("andover-green");
        Assert.Equal((before.Id, "Andover Green", 3200), (after.Id, after.Name, after.Population));
    }

    [Fact]
    public async Task Run_CodeGivenLater_StaysTheSameTown()
    {
        await using var app = await TestApp.StartAsync();
        var pack = app.Services.GetRequiredService<ProgramPack>();
        var row = new MunicipalityRow("Elmwood", "elmwood", null, null, null, null, null, null, null);
        await LoadAsync(app, pack with { Municipalities = [row] });
        var before = await app.TownAsync("elmwood");

        await LoadAsync(app, pack with { Municipalities = [row with { Slug = "elmwood", Geoid = "0900100001", Population = 1200 }] });
        await LoadAsync(app, pack with { Municipalities = [row with { Slug = "elmwood-park", Geoid = "0900100001" }] });

        var after = await app.TownAsync("elmwood-park");
        Assert.Equal((before.Id, null, null), (after.Id, after.Population, after.RegionName));
    }

    [Fact]
    public async Task Run_NothingNew_WritesNothing()
    {
        await using var app = await TestApp.StartAsync();
        var before = await AuditCountAsync(app);

        await LoadAsync(app, app.Services.GetRequiredService<ProgramPack>());

        Assert.Equal(before, await AuditCountAsync(app));
    }

    private static Task<int> AuditCountAsync(TestApp app) =>
        app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<AuditEntry>().CountAsync(Cancel));

    private static Task<bool> LoadAsync(TestApp app, ProgramPack pack) => app.AsAsync(null, async services =>
    {
        await services.GetRequiredService<LoadMunicipalities>().RunAsync(pack, Cancel);
        return true;
    });
}
