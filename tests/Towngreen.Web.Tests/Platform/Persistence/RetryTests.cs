using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Persistence;

public sealed class RetryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_AnswerToTheCommitLost_IsDoneOnce()
    {
        var commits = new SilentCommits();
        await using var app = await StartAsync(commits);
        commits.Left = 1;

        await app.PersonAsync("Iris Once");

        Assert.Equal((1, 1), await CountAsync(app, "Iris Once"));
        Assert.True(await IsSoundAsync(app));
    }

    [Fact]
    public async Task Save_ServerAwayForAMoment_IsDoneOnce()
    {
        var doors = new ClosedDoors();
        await using var app = await StartAsync(doors);
        doors.Left = 1;

        await app.PersonAsync("Iris Later");

        Assert.Equal((1, 1), await CountAsync(app, "Iris Later"));
    }

    [Fact]
    public async Task Register_AnswerToTheCommitLost_HoldsOneSeat()
    {
        var commits = new SilentCommits();
        await using var app = await StartAsync(commits);
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var person = await app.PersonAsync("Iris Seated");
        commits.Left = 1;

        var registered = await app.RegisterForAsync(person, series, "Iris Seated");

        var registration = Assert.Single(await app.RegistrationsAsync(series));
        Assert.Equal((registered.Value, SeatStatus.Held), (registration.Id, registration.Status));
        Assert.True(await IsSoundAsync(app));
    }

    [Fact]
    public async Task Get_DatabaseAwayForLong_SaysSoWithoutAskingItWhoReads()
    {
        var database = new LongAway();
        await using var app = await TestApp.StartAsync(adjust: builder => builder.Services.ConfigureDbContext<SqliteTowngreenDb>(options => options.AddInterceptors(database)));
        var browser = await app.BrowserOfAsync(await app.AdministratorAsync());
        database.IsAway = true;

        var page = await browser.GetAsync("/account");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Not just now"), (page.Status, page.Heading));
    }

    private static Task<TestApp> StartAsync(IInterceptor interceptor) => TestApp.StartAsync(
        Provider.Postgres, adjust: builder => builder.Services.ConfigureDbContext<PostgresTowngreenDb>(options => options.AddInterceptors(interceptor)));

    private static Task<(int People, int Entries)> CountAsync(TestApp app, string name) => app.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        return (await db.Users.CountAsync(user => user.Name == name, Cancel), await db.Set<AuditEntry>().CountAsync(entry => entry.Act == "test.arranged", Cancel));
    });

    private static Task<bool> IsSoundAsync(TestApp app) =>
        app.AsAsync(null, async services => (await services.GetRequiredService<VerifyAuditLog>().RunAsync(null, Cancel)).Succeeded);
}
