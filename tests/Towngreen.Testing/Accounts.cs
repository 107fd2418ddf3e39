using Towngreen.Web.Platform.Identity;

namespace Towngreen.Testing;

public static class Accounts
{
    /// <summary>An account with a confirmed address and no password, not saved yet.</summary>
    public static User Confirmed(string name, string email) => new()
    {
        Name = name,
        Email = email,
        NormalizedEmail = email.ToUpperInvariant(),
        UserName = email,
        NormalizedUserName = email.ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };
}
