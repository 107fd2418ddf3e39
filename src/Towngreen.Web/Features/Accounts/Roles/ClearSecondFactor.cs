using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Roles;

/// <summary>
/// For a person who lost phone and recovery codes: removes authenticator and passkeys and mails a link to choose a new password, since
/// the old one may have been too short to stand alone.
/// </summary>
public sealed class ClearSecondFactor(
    UserManager<User> users, Access access, Installation installation, PersonalLinks links, Outbox outbox, AuditLog audit, TowngreenDb db)
{
    public sealed record Request(Guid UserId);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Administer, installation.Program))
        {
            return new NotAllowed();
        }

        if (await users.FindByIdAsync(request.UserId.ToString()) is not { EmailConfirmed: true } user)
        {
            return new NotFound();
        }

        await ClearAsync(user);
        outbox.Enqueue(user.Email!, "account.second-factor-cleared", new { user.Name, By = access.Name, Link = await links.ToResetAsync(user), PersonalLinks.Hours });
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    internal async Task ClearAsync(User user)
    {
        audit.Record("account.second-factor-cleared", typeof(User), user.Id);
        foreach (var passkey in await users.GetPasskeysAsync(user))
        {
            (await users.RemovePasskeyAsync(user, passkey.CredentialId)).OrThrow();
        }

        (user.TwoFactorEnabled, user.PasswordHash) = (false, null);
        (await users.ResetAuthenticatorKeyAsync(user)).OrThrow();
    }
}
