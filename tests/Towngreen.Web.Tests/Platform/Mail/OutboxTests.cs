using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Mail;

public sealed class OutboxTests
{
    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task SendDue_ServerWasDown_SendsOnceWhenItIsBack(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await EnqueueAsync(app);
        app.Mailer.IsDown = true;
        await app.DeliverMailAsync();
        app.Mailer.IsDown = false;
        await app.DeliverMailAsync();
        Assert.Empty(app.Mailer.Sent);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.DeliverMailAsync();
        await app.DeliverMailAsync();

        Assert.Equal("town.clerk@example.org", Assert.Single(app.Mailer.Sent).To);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task SendDue_ClockWentBackByYears_IsNotWaitedFor(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await EnqueueAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(2000));
        app.Mailer.IsDown = true;
        await app.DeliverMailAsync();
        app.Mailer.IsDown = false;

        app.Clock.AdjustTime(TestApp.Start);
        await app.DeliverMailAsync();

        Assert.Single(app.Mailer.Sent);
    }

    private static Task EnqueueAsync(TestApp app) => app.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        db.Add(new OutboxMessage { To = "town.clerk@example.org", Subject = "Hello", Body = "Hello", CreatedAt = app.Clock.GetUtcNow() });
        services.GetRequiredService<AuditLog>().Record("test.arranged", typeof(OutboxMessage), "arranged");
        return await db.SaveChangesAsync();
    });
}
