using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Identity;

internal sealed class MembershipMap : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("membership");
        builder.Property(m => m.Program).HasMaxLength(60);
        builder.Property(m => m.Categories).HasMaxLength(200);
        builder.Property(m => m.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.UserId).HasDatabaseName("ix_membership_user");
        builder.HasIndex(m => new { m.MunicipalityId, m.UserId, m.EndedAt }).HasDatabaseName("ix_membership_municipality");
        builder.HasIndex(m => new { m.Program, m.Role }).HasDatabaseName("ix_membership_program");
    }
}
