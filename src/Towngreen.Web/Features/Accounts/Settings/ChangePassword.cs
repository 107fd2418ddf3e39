using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Other sign-ins of the person end with the old password; this one goes on.</summary>
public sealed class ChangePassword(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn, AuditLog audit)
{
    /// <param name="Password">The present password; of no account for people who have none yet.</param>
    public sealed record Request(string? Password, string? NewPassword);

    public async Task<bool> HasPasswordAsync() => await users.HasPasswordAsync(await signedIn.GetAsync());

    public async Task<Result<Done>> RunAsync(Request request)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        var user = account.Value;
        var hasPassword = await users.HasPasswordAsync(user);
        if (hasPassword && !await users.CheckPasswordAsync(user, request.Password ?? ""))
        {
            return new WrongPassword { Field = nameof(request.Password) };
        }

        if (PasswordRule.Check(user, request.NewPassword) is { } error)
        {
            return error with { Field = nameof(request.NewPassword) };
        }

        audit.Record("account.password-changed", typeof(User), user.Id);
        (hasPassword
            ? await users.ChangePasswordAsync(user, request.Password!, request.NewPassword!)
            : await users.AddPasswordAsync(user, request.NewPassword!)).OrThrow();
        await signIn.RefreshSignInAsync(user);
        return new Done();
    }
}
