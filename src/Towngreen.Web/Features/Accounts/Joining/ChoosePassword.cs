using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Joining;

/// <summary>Behind a mailed link, a person chooses a password: the first one, or a new one. Having the link proves the address.</summary>
public sealed class ChoosePassword(UserManager<User> users, Access access, AuditLog audit)
{
    public sealed record Request(Guid UserId, string? Token, string? Password);

    /// <summary>Whose link it is; null when it was used, is too old or is not whole.</summary>
    public async Task<User?> FindAsync(Guid userId, string? token) =>
        await users.FindByIdAsync(userId.ToString()) is { } user && await users.VerifyUserTokenAsync(
            user, users.Options.Tokens.PasswordResetTokenProvider, UserManager<User>.ResetPasswordTokenPurpose, token ?? "")
            ? user
            : null;

    /// <returns>The person's e-mail address, to sign in with.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await FindAsync(request.UserId, request.Token) is not { } user)
        {
            return new LinkSpent();
        }

        if (PasswordRule.Check(user, request.Password) is { } error)
        {
            return error with { Field = nameof(request.Password) };
        }

        await access.ActAsAsync(user.Id, secondFactor: false, cancel);
        audit.Record(user.EmailConfirmed ? "account.password-changed" : "account.confirmed", typeof(User), user.Id);
        (user.EmailConfirmed, user.LockoutEnd, user.AccessFailedCount) = (true, null, 0);
        (await users.ResetPasswordAsync(user, request.Token!, request.Password!)).OrThrow();
        return user.Email!;
    }
}
