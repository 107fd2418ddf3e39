using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.SigningIn;

/// <summary>The second step after the password: a code of the authenticator app, or one of the recovery codes.</summary>
public sealed class SignInWithCode(SignInManager<User> signIn, UserManager<User> users)
{
    public sealed record Request(string? Code);

    public async Task<bool> IsUnderwayAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<Result<Done>> RunAsync(Request request)
    {
        var code = (request.Code ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var result = code.Length > 0 && code.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        return result switch
        {
            { Succeeded: true } => new Done(),
            { IsLockedOut: true } => new TooManyTries((int)users.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes),
            _ => new WrongCode { Field = nameof(request.Code) },
        };
    }
}
