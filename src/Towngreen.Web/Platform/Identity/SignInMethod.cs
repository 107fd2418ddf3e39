using System.Security.Claims;

namespace Towngreen.Web.Platform.Identity;

/// <summary>How a person signed in, as the claim that the sign-in carries (values of RFC 8176).</summary>
public static class SignInMethod
{
    public const string ClaimType = "amr";

    /// <summary>A password and a code.</summary>
    public static Claim PasswordAndCode { get; } = new(ClaimType, "mfa");

    /// <summary>A passkey, unlocked by its owner: both factors in one.</summary>
    public static Claim Passkey { get; } = new(ClaimType, "hwk");

    public static bool UsedSecondFactor(ClaimsPrincipal person) =>
        person.HasClaim(ClaimType, PasswordAndCode.Value) || person.HasClaim(ClaimType, Passkey.Value);
}
