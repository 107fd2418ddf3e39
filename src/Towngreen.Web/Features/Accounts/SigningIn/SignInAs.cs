using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.SigningIn;

/// <summary>In the demonstration, one click signs in as a made-up person, as if with a second factor.</summary>
public sealed class SignInAs(SignInManager<User> signIn, UserManager<User> users, Installation installation)
{
    public async Task<Result<Done>> RunAsync(Guid userId)
    {
        if (!installation.Demonstration || await users.FindByIdAsync(userId.ToString()) is not { IsSample: true } user)
        {
            return new NotFound();
        }

        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [SignInMethod.PasswordAndCode]);
        return new Done();
    }
}
