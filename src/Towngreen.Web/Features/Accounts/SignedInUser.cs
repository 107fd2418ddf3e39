using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts;

/// <summary>The account of who is acting, to be changed by its owner.</summary>
public sealed class SignedInUser(UserManager<User> users, Access access)
{
    public async Task<User> GetAsync() =>
        await users.FindByIdAsync(access.RequiredUserId.ToString()) ?? throw new InvalidOperationException("The signed-in person has no account.");

    /// <summary>
    /// The account, if this sign-in may change how its owner signs in. Where a second factor or a passkey guards the account, a
    /// password alone must not be enough to add the thief's own.
    /// </summary>
    public async Task<Result<User>> ForChangingSignInAsync()
    {
        var user = await GetAsync();
        var guarded = user.TwoFactorEnabled || (await users.GetPasskeysAsync(user)).Count > 0;
        return guarded && !access.UsedSecondFactor ? new SecondFactorFirst() : user;
    }
}
