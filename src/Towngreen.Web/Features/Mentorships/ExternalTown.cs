using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>
/// The town outside the program in a mentorship, and the person who answers for it through a link sent by mail. Here lies only the hash of
/// the link's secret.
/// </summary>
public sealed class ExternalTown
{
    public const int MaxNameLength = 80;

    public const int MaxStateLength = 40;

    public const int MaxKeyLength = MaxNameLength + MaxStateLength + 2;

    public const int DaysValid = 30;

    /// <summary>How many links go out on one day: enough for a mislaid mail, too few to be a nuisance.</summary>
    public const int LinksPerDay = 3;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MentorshipId { get; init; }

    public required string Name { get; init; }

    public required string State { get; init; }

    public required string ContactName { get; init; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    public string TokenHash { get; private set; } = "";

    /// <summary>From this instant on, the link no longer works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>The program's day of the last link.</summary>
    public DateOnly SentOn { get; private set; }

    /// <summary>How many links went out on <see cref="SentOn"/>.</summary>
    public int LinksThatDay { get; private set; }

    public int Version { get; private set; }

    /// <summary>As people write it: "Burlington, Vermont".</summary>
    public string FullName => FullNameOf(Name, State);

    /// <summary>What tells it from other towns, however it is written.</summary>
    public string Key => KeyOf(Name, State);

    public static string KeyOf(string name, string state) => FullNameOf(name, state).ToUpperInvariant();

    public bool HasExpired(DateTimeOffset now) => now >= ExpiresAt;

    public bool MaySend(DateOnly today) => SentOn != today || LinksThatDay < LinksPerDay;

    /// <summary>A new link takes the place of the one before.</summary>
    public void Send(SecretToken token, DateTimeOffset at, DateOnly today) =>
        (TokenHash, ExpiresAt, LinksThatDay, SentOn) = (token.Hash, at.AddDays(DaysValid), SentOn == today ? LinksThatDay + 1 : 1, today);

    private static string FullNameOf(string name, string state) => $"{name}, {state}";
}

internal sealed class ExternalTownMap : IEntityTypeConfiguration<ExternalTown>
{
    public void Configure(EntityTypeBuilder<ExternalTown> builder)
    {
        builder.ToTable("mentorship_external_town");
        builder.Ignore(t => t.FullName).Ignore(t => t.Key);
        builder.Property(t => t.Name).HasMaxLength(ExternalTown.MaxNameLength);
        builder.Property(t => t.State).HasMaxLength(ExternalTown.MaxStateLength);
        builder.Property(t => t.ContactName).HasMaxLength(User.MaxNameLength);
        builder.Property(t => t.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(t => t.TokenHash).HasMaxLength(64);
        builder.HasOne<Mentorship>().WithOne().HasForeignKey<ExternalTown>(t => t.MentorshipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => t.MentorshipId).IsUnique().HasDatabaseName("ux_mentorship_external_town_mentorship");
        builder.HasIndex(t => t.TokenHash).IsUnique().HasDatabaseName("ux_mentorship_external_town_token");
    }
}
