using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Mail;

/// <summary>Puts mail into the unit of work: it goes out only if the change it tells of is committed.</summary>
public sealed class Outbox(TowngreenDb db, Words words, TimeProvider time)
{
    /// <param name="to">The address.</param>
    /// <param name="code">Names the words: <c>mail.CODE.subject</c> and <c>mail.CODE.body</c> (Markdown).</param>
    /// <param name="data">What the words' braces name. Links are absolute (see <see cref="Hosting.Installation.Address"/>).</param>
    public void Enqueue(string to, string code, object data)
    {
        var now = time.GetUtcNow();
        var subject = words.Say($"mail.{code}.subject", data);
        db.Add(new OutboxMessage
        {
            To = to,
            Subject = subject.Length > OutboxMessage.MaxSubjectLength ? subject[..OutboxMessage.MaxSubjectLength] : subject,
            Body = words.Say($"mail.{code}.body", data),
            CreatedAt = now,
        });
    }
}
