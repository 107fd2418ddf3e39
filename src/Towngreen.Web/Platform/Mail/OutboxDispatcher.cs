using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Mail;

/// <summary>
/// Sends what is due, oldest first, while the application runs. The message's own id travels as its Message-Id, so that a mail sent
/// twice after a crash is one mail to the reader's server.
/// </summary>
internal sealed class OutboxDispatcher(IServiceScopeFactory scopes, IMailer mailer, TimeProvider time, ILogger<OutboxDispatcher> log) : BackgroundService
{
    private const int BatchSize = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!mailer.IsConfigured)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            while (await SendDueAsync(cancel) == BatchSize)
            {
                // A full batch: there may be more.
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A database that is away must not end the application: mail waits in it for the next look.
            log.LogError(failure, "The outbox could not be looked through");
        }
    }

    /// <returns>How many were due, at most a batch.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TowngreenDb>();
        var now = time.GetUtcNow();
        var due = await Due(db, now).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var message in due)
        {
            if (await LeaseAsync(db, message.Id, now, cancel))
            {
                await SendAsync(message, cancel);
                await db.SaveChangesAsync(cancel);
            }
        }

        return due.Count;
    }

    /// <summary>No attempt is set farther away than <see cref="OutboxMessage.LongestWait"/>, unless the clock went back since: then it is due.</summary>
    private static IQueryable<OutboxMessage> Due(TowngreenDb db, DateTimeOffset now)
    {
        var farthest = now + (2 * OutboxMessage.LongestWait);
        return db.Set<OutboxMessage>().Where(m => m.SentAt == null && (m.NextAttemptAt <= now || m.NextAttemptAt > farthest));
    }

    /// <summary>Takes the message for this dispatcher alone; another node that saw it due finds it taken.</summary>
    private static async Task<bool> LeaseAsync(TowngreenDb db, Guid id, DateTimeOffset now, CancellationToken cancel) =>
        await Due(db, now).Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.NextAttemptAt, now + Lease), cancel) == 1;

    private async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            await mailer.SendAsync(message, cancel);
            message.Sent(time.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Any failure of the mail server is the world's, not ours: it is noted, and the message waits for its next attempt.
            log.LogWarning(failure, "Mail {Message} was not sent, attempt {Attempt}", message.Id, message.Attempts + 1);
            message.Failed(time.GetUtcNow(), failure.Message);
        }
    }
}
