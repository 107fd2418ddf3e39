namespace Towngreen.Web.Platform.Identity;

/// <summary>
/// A person in a municipality or in a program. Read on every request, so that a role that ended bites at once. Never deleted:
/// who held which office when is part of the record.
/// </summary>
public sealed class Membership
{
    public const int MaxTitleLength = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    public required Role Role { get; set; }

    /// <summary>The municipality, for a town's roles.</summary>
    public Guid? MunicipalityId { get; init; }

    /// <summary>The program's key, for a program's roles.</summary>
    public string? Program { get; init; }

    /// <summary>The categories a reviewer takes, separated by spaces; empty means every category.</summary>
    public string Categories { get; set; } = "";

    public string Title { get; set; } = "";

    public Appointment? Appointment { get; set; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public int Version { get; private set; }

    public bool Reviews(string category) =>
        Role == Role.Reviewer && (Categories.Length == 0 || Categories.Split(' ').Contains(category, StringComparer.Ordinal));

    public void End(DateTimeOffset at) => EndedAt ??= at;
}
