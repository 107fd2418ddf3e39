using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Accounts.Joining;

/// <summary>
/// Mails a fresh link to a person who forgot the password, or whose first link grew too old. Nobody learns from the answer whether
/// there is such an account.
/// </summary>
public sealed class SendLinkAgain(TowngreenDb db, UserManager<User> users, PersonalLinks links, Outbox outbox)
{
    public async Task ToAsync(string? email, CancellationToken cancel) =>
        await SendAsync(await users.FindByEmailAsync(EmailAddress.Normalize(email)), null, cancel);

    public async Task ToAsync(Guid userId, string? returnUrl, CancellationToken cancel) =>
        await SendAsync(await users.FindByIdAsync(userId.ToString()), returnUrl, cancel);

    private async Task SendAsync(User? user, string? returnUrl, CancellationToken cancel)
    {
        if (user is null or { IsSample: true })
        {
            return;
        }

        var (code, link) = user.EmailConfirmed
            ? ("account.reset", await links.ToResetAsync(user))
            : ("account.confirm", await links.ToConfirmAsync(user, returnUrl));
        outbox.Enqueue(user.Email!, code, new { user.Name, Link = link, PersonalLinks.Hours });
        await db.SaveChangesAsync(cancel);
    }
}
