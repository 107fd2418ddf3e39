using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Mail;

/// <summary>The mail server, from section <c>Mail</c>. Without a host nothing is sent: messages stay in the outbox, and the mailbox page shows them.</summary>
public sealed record MailOptions
{
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    public string From { get; init; } = "towngreen@localhost";

    public string FromName { get; init; } = "Towngreen";
}

/// <summary>Where mail leaves the house. A seam: SMTP in earnest, a recording one in tests.</summary>
public interface IMailer
{
    bool IsConfigured { get; }

    Task SendAsync(OutboxMessage message, CancellationToken cancel);
}

internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    private readonly MailOptions _options = options.Value;

    public bool IsConfigured => _options.Host.Length > 0;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_options.Host, _options.Port, MailKit.Security.SecureSocketOptions.Auto, cancel);
        if (_options.User.Length > 0)
        {
            await client.AuthenticateAsync(_options.User, _options.Password, cancel);
        }

        using var mime = Compose(message);
        await client.SendAsync(mime, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }

    internal MimeMessage Compose(OutboxMessage message)
    {
        var mime = new MimeMessage { Subject = message.Subject, MessageId = $"{message.Id:N}@towngreen" };
        mime.From.Add(new MailboxAddress(_options.FromName, _options.From));
        mime.To.Add(MailboxAddress.Parse(message.To));
        var text = new BodyBuilder { TextBody = message.Body, HtmlBody = Markdown.ToSafeHtml(message.Body) }.ToMessageBody();
        mime.Body = message.Calendar.Length == 0 ? text : WithCalendar((MultipartAlternative)text, message);
        return mime;
    }

    /// <summary>Mail programs offer an invitation for what stands beside the text as an alternative; others at least show a file.</summary>
    private static Multipart WithCalendar(MultipartAlternative text, OutboxMessage message)
    {
        text.Add(Calendar(message));
        var file = Calendar(message);
        file.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "invite.ics" };
        return new Multipart("mixed") { text, file };
    }

    private static TextPart Calendar(OutboxMessage message)
    {
        var part = new TextPart("calendar") { Text = message.Calendar };
        part.ContentType.Parameters.Add("method", message.CalendarMethod);
        return part;
    }
}
