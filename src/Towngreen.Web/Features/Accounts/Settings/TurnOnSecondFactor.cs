using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>A code from the app proves that it holds the secret. This sign-in counts as one with a second factor from now on.</summary>
public sealed class TurnOnSecondFactor(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn, AuditLog audit)
{
    public const int RecoveryCodes = 10;

    public sealed record Request(string? Code);

    /// <returns>Recovery codes, to be shown once.</returns>
    public async Task<Result<IReadOnlyList<string>>> RunAsync(Request request)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        var user = account.Value;
        var code = (request.Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (user.TwoFactorEnabled || !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return new WrongCode { Field = nameof(request.Code) };
        }

        audit.Record("account.second-factor-on", typeof(User), user.Id);
        var recovery = (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes))!.ToList();
        (await users.SetTwoFactorEnabledAsync(user, true)).OrThrow();
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [SignInMethod.PasswordAndCode]);
        return recovery;
    }
}
