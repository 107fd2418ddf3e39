using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Applications;

internal sealed class ApplicationMap : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("application");
        builder.Property(a => a.Reference).HasMaxLength(Application.MaxReferenceLength);
        builder.Property(a => a.Program).HasMaxLength(60);
        builder.Property(a => a.Edition).HasMaxLength(20);
        builder.Property(a => a.Round).HasMaxLength(60);
        builder.HasOne<Application>().WithMany().HasForeignKey(a => a.CarriedFrom).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.CarriedFrom).HasDatabaseName("ix_application_carried_from");
        builder.HasIndex(a => a.Reference).IsUnique().HasDatabaseName("ux_application_reference");
        builder.HasIndex(a => a.MunicipalityId).IsUnique().HasDatabaseName(Application.OneOpenIndex)
            .HasFilter($"status in ({string.Join(", ", ApplicationStatusFacts.Open.Select(status => $"'{status}'"))})");
        builder.HasIndex(a => new { a.MunicipalityId, a.StartedAt }).HasDatabaseName("ix_application_municipality");
        builder.HasIndex(a => new { a.Status, a.HandedInAt }).HasDatabaseName("ix_application_status");
    }
}
