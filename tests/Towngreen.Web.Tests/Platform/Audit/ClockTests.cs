using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Audit;

public sealed class ClockTests
{
    [Fact]
    public async Task Record_ClockWentBack_TheLogKeepsTheOrderOfCommits()
    {
        await using var app = await TestApp.StartAsync();
        await ActAsync(app, "test.first");
        app.Clock.AdjustTime(TestApp.Start.AddYears(-3));
        await ActAsync(app, "test.second");

        var (acts, head) = await app.AsAsync(null, async services =>
        {
            var db = services.GetRequiredService<TowngreenDb>();
            var acts = await db.Set<AuditEntry>().OrderBy(e => e.Sequence).Where(e => e.Act.StartsWith("test.")).Select(e => e.Act).ToListAsync();
            return (acts, await services.GetRequiredService<VerifyAuditLog>().RunAsync(null, CancellationToken.None));
        });

        Assert.Equal(["test.first", "test.second"], acts);
        Assert.True(head.Succeeded);
    }

    private static Task<int> ActAsync(TestApp app, string act) => app.AsAsync(null, services =>
    {
        services.GetRequiredService<AuditLog>().Record(act, typeof(AuditEntry), act);
        return services.GetRequiredService<TowngreenDb>().SaveChangesAsync();
    });
}
