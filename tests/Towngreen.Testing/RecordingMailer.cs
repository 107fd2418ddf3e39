using Towngreen.Web.Platform.Mail;

namespace Towngreen.Testing;

/// <summary>A mail server that keeps what it is given, and can be told to be down.</summary>
public sealed class RecordingMailer : IMailer
{
    public bool IsConfigured => true;

    public bool IsDown { get; set; }

    public List<OutboxMessage> Sent { get; } = [];

    public Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (IsDown)
        {
            throw new IOException("The mail server is down.");
        }

        Sent.Add(message);
        return Task.CompletedTask;
    }
}
