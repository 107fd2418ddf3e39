namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>The secret that the server and the authenticator app share, in the three ways a person can carry it over.</summary>
public sealed record AuthenticatorKey(string Key, string Email)
{
    private const string Issuer = "Towngreen";

    /// <summary>To type in, in groups of four.</summary>
    public string InGroups => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    /// <summary>To tap on a phone, or to scan.</summary>
    public string Address => $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(Email)}?secret={Key}&issuer={Issuer}&digits=6";
}
