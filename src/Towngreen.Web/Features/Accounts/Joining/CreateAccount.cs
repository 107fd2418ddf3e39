using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Joining;

/// <summary>
/// A person asks for an account. The password is chosen behind the link in the mail: so nobody can prepare an account in another's
/// name and wait for them to confirm it. The answer is the same whether or not the address is known; the mail tells its owner.
/// </summary>
public sealed class CreateAccount(TowngreenDb db, UserManager<User> users, PersonalLinks links, Outbox outbox, AuditLog audit)
{
    /// <param name="ReturnUrl">Where to go on once the account is ready: an address on this site.</param>
    public sealed record Request(string? Name, string? Email, string? ReturnUrl = null);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var details = PersonDetails.Read(request.Name, request.Email);
        if (details.Failed(out var errors))
        {
            return errors.ToList();
        }

        var known = await users.FindByEmailAsync(details.Value.Email);
        if (known is { EmailConfirmed: true })
        {
            outbox.Enqueue(known.Email!, "account.known", new { known.Name, SignIn = links.To(AccountLinks.SignIn()), Reset = links.To(AccountLinks.ForgotPassword()) });
        }
        else
        {
            var user = known ?? Add(details.Value);
            outbox.Enqueue(user.Email!, "account.confirm", new { user.Name, Link = await links.ToConfirmAsync(user, request.ReturnUrl), PersonalLinks.Hours });
        }

        return await SaveAsync(cancel);
    }

    private User Add(PersonDetails details)
    {
        var user = details.NewUser(users);
        db.Add(user);
        audit.Record("account.created", typeof(User), user.Id, details: new { user.Email });
        return user;
    }

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.Violates("UserNameIndex"))
        {
            // The same form sent twice: the first one's mail is on its way.
        }

        return new Done();
    }
}
