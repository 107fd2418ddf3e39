using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Behind the link mailed to a new address. The old address is told, in case it was not its owner who asked.</summary>
public sealed class ConfirmNewEmail(TowngreenDb db, UserManager<User> users, Access access, Outbox outbox, AuditLog audit)
{
    public sealed record Request(Guid UserId, string? Email, string? Token);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await users.FindByIdAsync(request.UserId.ToString()) is not { } user || request.Email is not { Length: > 0 } email
            || !await users.VerifyUserTokenAsync(
                user, users.Options.Tokens.ChangeEmailTokenProvider, UserManager<User>.GetChangeEmailTokenPurpose(email), request.Token ?? ""))
        {
            return new LinkSpent();
        }

        if (!access.IsSignedIn)
        {
            await access.ActAsAsync(user.Id, secondFactor: false, cancel);
        }

        audit.Record("account.email-changed", typeof(User), user.Id, details: new { old = user.Email, @new = email });
        outbox.Enqueue(user.Email!, "account.email-changed", new { user.Name, Email = email });
        (user.Email, user.NormalizedEmail) = (email, users.NormalizeEmail(email));
        (user.UserName, user.NormalizedUserName) = (email, users.NormalizeName(email));
        user.SecurityStamp = PersonDetails.NewStamp();
        return await SaveAsync(cancel);
    }

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateException failure) when (failure.Violates("UserNameIndex"))
        {
            return new LinkSpent();
        }
    }
}
