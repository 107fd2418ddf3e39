using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Asks for a new address; it counts once the link mailed to it is used. An address of somebody else's account gets no link, and the asker does not learn why.</summary>
public sealed class ChangeEmail(TowngreenDb db, UserManager<User> users, SignedInUser signedIn, PersonalLinks links, Outbox outbox)
{
    public sealed record Request(string? Email);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        var (user, email) = (account.Value, EmailAddress.Normalize(request.Email));
        if (!EmailAddress.IsValid(email))
        {
            return new EmailNotValid { Field = nameof(request.Email) };
        }

        if (await users.FindByEmailAsync(email) is { } known)
        {
            outbox.Enqueue(email, "account.known", new { known.Name, SignIn = links.To(AccountLinks.SignIn()), Reset = links.To(AccountLinks.ForgotPassword()) });
        }
        else
        {
            outbox.Enqueue(email, "account.new-email", new { user.Name, Link = await links.ToConfirmNewEmailAsync(user, email), PersonalLinks.Hours });
        }

        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
