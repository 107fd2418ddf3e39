using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Trainings;

/// <summary>
/// A secret link to a registration. Every mail carries a new one, because only hashes are kept; earlier ones go on working, since people
/// look for the first mail as often as for the last.
/// </summary>
public sealed class RegistrationLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegistrationId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }
}

internal sealed class RegistrationLinkMap : IEntityTypeConfiguration<RegistrationLink>
{
    public void Configure(EntityTypeBuilder<RegistrationLink> builder)
    {
        builder.ToTable("training_registration_link");
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasOne<Registration>().WithMany().HasForeignKey(l => l.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => l.TokenHash).IsUnique().HasDatabaseName("ux_training_registration_link_token");
        builder.HasIndex(l => l.RegistrationId).HasDatabaseName("ix_training_registration_link_registration");
    }
}
