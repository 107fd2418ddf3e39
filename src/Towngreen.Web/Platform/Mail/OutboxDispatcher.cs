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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!mailer.IsConfigured)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await SendDueAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task SendDueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TowngreenDb>();
        var now = time.GetUtcNow();
        var due = await db.Set<OutboxMessage>()
            .Where(m => m.SentAt == null && m.NextAttemptAt <= now)
            .OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Take(BatchSize).ToListAsync(cancel);
        foreach (var message in due)
        {
            await SendAsync(message, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

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
