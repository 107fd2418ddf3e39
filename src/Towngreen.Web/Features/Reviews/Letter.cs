using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Reviews;

/// <summary>A letter to a town, before it is sent: shown to who decides, then mailed word for word.</summary>
public sealed class Letter(Words words, string code, IReadOnlyDictionary<string, object?> data)
{
    public string Subject => words.Say($"mail.{code}.subject", data);

    /// <summary>Markdown.</summary>
    public string Body => words.Say($"mail.{code}.body", data);

    public void Send(Outbox outbox, IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            outbox.Enqueue(address, code, data);
        }
    }
}
