using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>New recovery codes; the old ones stop working.</summary>
public sealed class MakeRecoveryCodes(UserManager<User> users, SignedInUser signedIn, AuditLog audit)
{
    public async Task<Result<IReadOnlyList<string>>> RunAsync()
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        if (!account.Value.TwoFactorEnabled)
        {
            return new SecondFactorOff();
        }

        audit.Record("account.recovery-codes-made", typeof(User), account.Value.Id);
        return (await users.GenerateNewTwoFactorRecoveryCodesAsync(account.Value, TurnOnSecondFactor.RecoveryCodes))!.ToList();
    }
}
