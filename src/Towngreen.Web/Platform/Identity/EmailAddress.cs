using System.Net.Mail;

namespace Towngreen.Web.Platform.Identity;

/// <summary>E-mail addresses as we keep and compare them.</summary>
public static class EmailAddress
{
    public const int MaxLength = 256;

    /// <summary>Without blanks around it and in small letters: people type their address differently every time.</summary>
    public static string Normalize(string? address) => (address ?? "").Trim().ToLowerInvariant();

    public static bool IsValid(string address) =>
        address.Length is > 0 and <= MaxLength && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address;
}
