using Towngreen.Web.Platform.Calendars;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Mail;

/// <summary>Puts mail into the unit of work: it goes out only if the change it tells of is committed.</summary>
public sealed class Outbox(TowngreenDb db, Words words, TimeProvider time)
{
    /// <param name="to">The address.</param>
    /// <param name="code">Names the words: <c>mail.CODE.subject</c> and <c>mail.CODE.body</c> (Markdown).</param>
    /// <param name="data">What the words' braces name: an object, whose texts are kept from being Markdown; or a dictionary, whose texts are Markdown. Links are absolute (see <see cref="Hosting.Installation.Address"/>).</param>
    /// <param name="calendar">Events that the reader's calendar shall take in or strike out.</param>
    public void Enqueue(string to, string code, object data, CalendarMail? calendar = null)
    {
        var now = time.GetUtcNow();
        var subject = words.Say($"mail.{code}.subject", data);
        db.Add(new OutboxMessage
        {
            To = to,
            Subject = subject.Length > OutboxMessage.MaxSubjectLength ? subject[..OutboxMessage.MaxSubjectLength] : subject,
            Body = words.Say($"mail.{code}.body", data is IReadOnlyDictionary<string, object?> ? data : Harmless(data)),
            CalendarMethod = calendar?.Method ?? "",
            Calendar = calendar?.Content ?? "",
            CreatedAt = now,
        });
    }

    /// <summary>Anybody chooses a name, and we mail it to others: it must not become a link under our letterhead.</summary>
    private static Dictionary<string, object?> Harmless(object data) =>
        Words.DataOf(data).ToDictionary(pair => pair.Key, pair => pair.Value is string text ? Markdown.Escape(text) : pair.Value, StringComparer.OrdinalIgnoreCase);
}
