using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Joining;

/// <summary>A made-up person for the demonstration: confirmed, without a password, and anyone may sign in as them.</summary>
public sealed class CreateSamplePerson(TowngreenDb db, UserManager<User> users, AuditLog audit, Installation installation)
{
    public sealed record Request(string Name, string Email);

    public async Task<Result<Guid>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!installation.Demonstration)
        {
            return new NotAllowed();
        }

        var details = PersonDetails.Read(request.Name, request.Email);
        if (details.Failed(out var errors))
        {
            return errors.ToList();
        }

        if (await users.FindByEmailAsync(details.Value.Email) is not null)
        {
            return new EmailTaken { Field = nameof(request.Email) };
        }

        var user = details.Value.NewUser(users, isSample: true);
        db.Add(user);
        audit.Record("account.created", typeof(User), user.Id, details: new { user.Email, user.IsSample });
        await db.SaveChangesAsync(cancel);
        return user.Id;
    }
}
