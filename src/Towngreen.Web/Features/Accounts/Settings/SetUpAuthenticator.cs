using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Makes the secret for a new authenticator app. It counts for nothing until a code made from it turns the second factor on.</summary>
public sealed class SetUpAuthenticator(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn)
{
    public async Task<Result<Done>> RunAsync()
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        if (!account.Value.TwoFactorEnabled)
        {
            (await users.ResetAuthenticatorKeyAsync(account.Value)).OrThrow();
            await signIn.RefreshSignInAsync(account.Value);
        }

        return new Done();
    }

    /// <summary>The secret waiting to be confirmed; null when there is none, or when it already counts and is not shown again.</summary>
    public async Task<AuthenticatorKey?> PendingAsync()
    {
        var user = await signedIn.GetAsync();
        return !user.TwoFactorEnabled && await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key ? new AuthenticatorKey(key, user.Email!) : null;
    }
}
