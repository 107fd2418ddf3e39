using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>A removed passkey opens nothing any more. Whoever has no password either can always have a link mailed.</summary>
public sealed class RemovePasskey(UserManager<User> users, SignedInUser signedIn, AuditLog audit)
{
    /// <param name="Id">The credential id, in base64 for addresses.</param>
    public sealed record Request(string? Id);

    public async Task<Result<Done>> RunAsync(Request request)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        // Removed already, perhaps in another window: that is what was asked for.
        if (await RenamePasskey.FindAsync(users, account.Value, request.Id) is not { } passkey)
        {
            return new Done();
        }

        audit.Record("account.passkey-removed", typeof(User), account.Value.Id, details: new { passkey.Name });
        (await users.RemovePasskeyAsync(account.Value, passkey.CredentialId)).OrThrow();
        return new Done();
    }
}
