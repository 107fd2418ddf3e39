using Microsoft.AspNetCore.Identity;

namespace Towngreen.Web.Platform.Identity;

/// <summary>A person with an account. What they may do is in their memberships, never here.</summary>
public sealed class User : IdentityUser<Guid>
{
    public const int MaxNameLength = 120;

    public User() => Id = Guid.CreateVersion7();

    public required string Name { get; set; }

    /// <summary>A made-up person of the demonstration: anyone may sign in as them, where demonstration mode is on.</summary>
    public bool IsSample { get; init; }
}
