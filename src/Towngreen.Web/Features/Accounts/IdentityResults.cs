using Microsoft.AspNetCore.Identity;

namespace Towngreen.Web.Features.Accounts;

internal static class IdentityResults
{
    /// <summary>For acts whose every expected refusal was ruled out before: what remains is a bug.</summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"The account was not changed: {string.Join(", ", result.Errors.Select(error => error.Code))}");
        }
    }
}
