using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Platform.Audit;

public sealed class AuditChainTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Verify_ThousandTamperings_FindsEveryOne(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WriteAsync(app, 24);
        var random = new Random(20261123);
        var unnoticed = new List<string>();

        await InDatabaseAsync(app, async db =>
        {
            await db.Database.ExecuteSqlAsync($"DROP INDEX ix_audit_entry_sequence", Cancel);
            var tampering = new Tampering(db, await EntriesAsync(db), random);
            for (var time = 0; time < 1000; time++)
            {
                if (await TamperAsync(db, tampering) is { } done)
                {
                    unnoticed.Add(done);
                }
            }

            return await VerifyAuditLog.WalkAsync(db, null, Cancel);
        });

        Assert.Empty(unnoticed);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Save_ManyAtOnceAloneAndTogether_IsOneChainInOrder(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var before = await HeadAsync(app);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => number % 2 == 0 ? SaveAsync(app, $"{number}") : SaveTogetherAsync(app, number % 4 == 1))));

        var whole = await VerifyAsync(app);
        Assert.Equal(before.Sequence + 10 + (5 * 2), whole.Value.Sequence);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Save_ThatFails_LeavesNoEntryAndCanBeTriedAgain(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var person = await app.PersonAsync("Ana Ruiz");
        var before = await HeadAsync(app);

        await InDatabaseAsync(app, async db =>
        {
            var broken = new Membership { UserId = Guid.NewGuid(), Role = Role.Member, Since = TestApp.Start };
            db.AddRange(broken, Entry("test.arranged"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
            Assert.Equal(before, await AuditChain.HeadAsync(db, Cancel));
            db.Entry(broken).Property(m => m.UserId).CurrentValue = person;
            return await db.SaveChangesAsync(Cancel);
        });

        Assert.Equal(before.Sequence + 1, (await VerifyAsync(app)).Value.Sequence);
    }

    [Fact]
    public async Task Begin_HeadRemovedFromAChain_DoesNotCoverItUp()
    {
        await using var app = await TestApp.StartAsync();

        await InDatabaseAsync(app, async db =>
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM audit_head", Cancel);
            await AuditChain.BeginAsync(db, Cancel);
            return 0;
        });

        Assert.IsType<AuditHeadMissing>(Assert.Single((await VerifyAsync(app)).Errors));
        await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(app, "after"));
    }

    [Fact]
    public async Task Verify_AgainstAHeadThatWasKept_FindsAChainWrittenAnew()
    {
        await using var app = await TestApp.StartAsync();
        var kept = await HeadAsync(app);
        await WriteAsync(app, 2);

        Assert.True((await VerifyAsync(app, kept)).Succeeded);
        Assert.IsType<AuditNotAsKept>((await VerifyAsync(app, kept with { Hash = AuditMark.Start.Hash })).Errors[0]);
        Assert.IsType<AuditCutOff>((await VerifyAsync(app, kept with { Sequence = kept.Sequence + 100 })).Errors[0]);
    }

    [Theory]
    [InlineData("UPDATE audit_entry SET details = 'x' WHERE sequence = 2", typeof(AuditEntryChanged))]
    [InlineData("DELETE FROM audit_entry WHERE sequence = 2", typeof(AuditEntryMissing))]
    [InlineData("DELETE FROM audit_entry WHERE sequence >= 2", typeof(AuditCutOff))]
    [InlineData("UPDATE audit_entry SET sequence = sequence + 900 WHERE sequence = 2", typeof(AuditEntryMissing))]
    [InlineData("UPDATE audit_entry SET sequence = -7 WHERE sequence = 2", typeof(AuditEntryInserted))]
    [InlineData("UPDATE audit_entry SET sequence = 5 - sequence WHERE sequence IN (2, 3)", typeof(AuditEntryOutOfPlace))]
    [InlineData("UPDATE audit_head SET hash = 'x'", typeof(AuditHeadChanged))]
    public async Task Verify_Tampered_SaysWhatIsWrong(string tampering, Type error)
    {
        await using var app = await TestApp.StartAsync();
        await WriteAsync(app, 4);
        await InDatabaseAsync(app, async db =>
        {
            await db.Database.ExecuteSqlAsync($"DROP INDEX ix_audit_entry_sequence", Cancel);
            return await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(tampering), Cancel);
        });

        Assert.IsType(error, Assert.Single((await VerifyAsync(app)).Errors));
    }

    [Fact]
    public async Task Save_ChangedEntry_IsRefused()
    {
        await using var app = await TestApp.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => InDatabaseAsync(app, async db =>
        {
            db.Remove(await db.Set<AuditEntry>().FirstAsync(Cancel));
            return await db.SaveChangesAsync(Cancel);
        }));
    }

    /// <returns>What was done, where the walk does not notice it. It is undone again.</returns>
    private static Task<string?> TamperAsync(TowngreenDb db, Tampering tampering) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var undone = await db.Database.BeginTransactionAsync(Cancel);
        var done = await tampering.DoOneAsync();
        return (await VerifyAuditLog.WalkAsync(db, null, Cancel)).Succeeded ? done : null;
    });

    private static async Task WriteAsync(TestApp app, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await SaveAsync(app, $"{number}");
        }
    }

    private static Task<int> SaveAsync(TestApp app, string subject) => app.AsAsync(null, services =>
    {
        services.GetRequiredService<AuditLog>().Record("test.act", typeof(AuditEntry), $"subject-{subject}", Guid.NewGuid(), new { before = "é", after = subject });
        return services.GetRequiredService<TowngreenDb>().SaveChangesAsync(Cancel);
    });

    /// <summary>Two saves in one transaction, which is kept or not.</summary>
    private static Task<int> SaveTogetherAsync(TestApp app, bool kept) => InDatabaseAsync(app, async db =>
    {
        var result = await db.TogetherAsync<Done>(async () =>
        {
            db.Add(Entry("test.first"));
            await db.SaveChangesAsync(Cancel);
            db.Add(Entry("test.second"));
            await db.SaveChangesAsync(Cancel);
            return kept ? new Done() : new AuditHeadMissing();
        }, Cancel);
        return result.Succeeded ? 2 : 0;
    });

    private static AuditEntry Entry(string act) =>
        new() { At = TestApp.Start, ActorName = "Towngreen", Act = act, SubjectType = "Test", SubjectId = "1", Details = "{}" };

    private static Task<T> InDatabaseAsync<T>(TestApp app, Func<TowngreenDb, Task<T>> act) =>
        app.AsAsync(null, services => act(services.GetRequiredService<TowngreenDb>()));

    private static Task<List<AuditEntry>> EntriesAsync(TowngreenDb db) => db.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel);

    private static async Task<AuditMark> HeadAsync(TestApp app) => (await InDatabaseAsync(app, db => AuditChain.HeadAsync(db, Cancel)))!;

    private static Task<Result<AuditMark>> VerifyAsync(TestApp app, AuditMark? kept = null) =>
        app.AsAsync(null, services => services.GetRequiredService<VerifyAuditLog>().RunAsync(kept, Cancel));
}
