using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

public sealed class RenamePasskey(UserManager<User> users, SignedInUser signedIn, AuditLog audit)
{
    /// <param name="Id">The credential id, in base64 for addresses.</param>
    public sealed record Request(string? Id, string? Name);

    public async Task<Result<Done>> RunAsync(Request request)
    {
        if (AddPasskey.NameOf(request.Name) is not { } name)
        {
            return new PasskeyNameMissing { Field = nameof(request.Name) };
        }

        var user = await signedIn.GetAsync();
        if (await FindAsync(users, user, request.Id) is not { } passkey)
        {
            return new NotFound();
        }

        audit.Record("account.passkey-renamed", typeof(User), user.Id, details: new { old = passkey.Name, @new = name });
        passkey.Name = name;
        (await users.AddOrUpdatePasskeyAsync(user, passkey)).OrThrow();
        return new Done();
    }

    internal static async Task<UserPasskeyInfo?> FindAsync(UserManager<User> users, User user, string? id) =>
        Base64Url.IsValid(id) ? await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) : null;
}
