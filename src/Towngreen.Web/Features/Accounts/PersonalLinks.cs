using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Accounts;

/// <summary>Links that only the owner of the mailbox gets: each works once and for a day, and ends with the next change of password.</summary>
public sealed class PersonalLinks(UserManager<User> users, Installation installation)
{
    /// <summary>Where a new person confirms the address and chooses a password.</summary>
    public async Task<Uri> ToConfirmAsync(User user, string? returnUrl = null) =>
        new(installation.Address, AccountLinks.ConfirmEmail(user.Id, await users.GeneratePasswordResetTokenAsync(user), returnUrl));

    public async Task<Uri> ToResetAsync(User user) =>
        new(installation.Address, AccountLinks.ResetPassword(user.Id, await users.GeneratePasswordResetTokenAsync(user)));

    public async Task<Uri> ToConfirmNewEmailAsync(User user, string email) =>
        new(installation.Address, AccountLinks.ConfirmNewEmail(user.Id, email, await users.GenerateChangeEmailTokenAsync(user, email)));

    public Uri To(string address) => new(installation.Address, address);

    public static int Hours => (int)IdentitySetup.LinkLife.TotalHours;
}
