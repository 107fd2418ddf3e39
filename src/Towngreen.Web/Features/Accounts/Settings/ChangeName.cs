using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

public sealed class ChangeName(TowngreenDb db, SignedInUser signedIn, AuditLog audit)
{
    public sealed record Request(string? Name);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var name = (request.Name ?? "").Trim();
        if (PersonDetails.CheckName(name) is { } error)
        {
            return error;
        }

        var user = await signedIn.GetAsync();
        audit.Record("account.name-changed", typeof(User), user.Id, details: new { old = user.Name, @new = name });
        user.Name = name;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
