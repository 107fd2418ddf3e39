using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Mailbox;

/// <summary>Every address of this feature.</summary>
public static class MailboxLinks
{
    public static string Mailbox(string? to = null, int page = 1)
    {
        var address = string.IsNullOrEmpty(to) ? "/mailbox" : QueryHelpers.AddQueryString("/mailbox", "to", to);
        return page > 1 ? QueryHelpers.AddQueryString(address, "number", $"{page}") : address;
    }
}
