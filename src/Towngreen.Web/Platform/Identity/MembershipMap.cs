using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Identity;

internal sealed class MembershipMap : IEntityTypeConfiguration<Membership>
{
    /// <summary>A person is on a town's team once.</summary>
    public const string OncePerMunicipality = "ux_membership_municipality_user";

    /// <summary>A town has one contact.</summary>
    public const string OneContact = "ux_membership_contact";

    /// <summary>A person has each role of a program once.</summary>
    public const string OncePerProgram = "ux_membership_program_user";

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("membership");
        builder.Property(m => m.Program).HasMaxLength(60);
        builder.Property(m => m.Categories).HasMaxLength(200);
        builder.Property(m => m.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.UserId).HasDatabaseName("ix_membership_user");
        builder.HasIndex(m => new { m.MunicipalityId, m.UserId }).IsUnique().HasFilter("ended_at IS NULL").HasDatabaseName(OncePerMunicipality);
        builder.HasIndex(m => m.MunicipalityId).IsUnique().HasFilter("ended_at IS NULL AND role = 'Contact'").HasDatabaseName(OneContact);
        builder.HasIndex(m => new { m.Program, m.Role, m.UserId }).IsUnique().HasFilter("ended_at IS NULL").HasDatabaseName(OncePerProgram);
    }
}
