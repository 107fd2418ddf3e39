using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Ends every sign-in of the person, on every device, with the next request each makes.</summary>
public sealed class SignOutEverywhere(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn, AuditLog audit)
{
    public async Task RunAsync()
    {
        var user = await signedIn.GetAsync();
        audit.Record("account.signed-out-everywhere", typeof(User), user.Id);
        (await users.UpdateSecurityStampAsync(user)).OrThrow();
        await signIn.SignOutAsync();
    }
}
