using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>The password is asked for, because only then can its length be judged: one that was long enough beside a code may not stand alone.</summary>
public sealed class TurnOffSecondFactor(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn, AuditLog audit)
{
    public sealed record Request(string? Password);

    public async Task<Result<Done>> RunAsync(Request request)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        var user = account.Value;
        var password = request.Password ?? "";
        if (!await users.CheckPasswordAsync(user, password))
        {
            return new WrongPassword { Field = nameof(request.Password) };
        }

        if (password.Length < PasswordRule.MinLength)
        {
            return new LongerPasswordFirst(PasswordRule.MinLength) { Field = nameof(request.Password) };
        }

        audit.Record("account.second-factor-off", typeof(User), user.Id);
        (await users.SetTwoFactorEnabledAsync(user, false)).OrThrow();
        (await users.ResetAuthenticatorKeyAsync(user)).OrThrow();
        await signIn.RefreshSignInAsync(user);
        return new Done();
    }
}
