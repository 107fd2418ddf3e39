using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.SigningIn;

public enum SignInStep
{
    SignedIn,
    CodeNeeded,
}

public sealed class SignInWithPassword(SignInManager<User> signIn, UserManager<User> users)
{
    public sealed record Request(string? Email, string? Password);

    public async Task<Result<SignInStep>> RunAsync(Request request)
    {
        var password = request.Password ?? "";
        if (await users.FindByEmailAsync(EmailAddress.Normalize(request.Email)) is not { } user)
        {
            // As slow as a wrong password, so that time does not tell whether the address is known.
            _ = users.PasswordHasher.HashPassword(new User { Name = "" }, password);
            return new WrongSignIn();
        }

        var result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => SignInStep.SignedIn,
            { RequiresTwoFactor: true } => SignInStep.CodeNeeded,
            { IsLockedOut: true } => new TooManyTries((int)users.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes),
            _ => new WrongSignIn(),
        };
    }
}
