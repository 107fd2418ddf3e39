using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Toolkits;

internal sealed class ToolkitRunMap : IEntityTypeConfiguration<ToolkitRun>
{
    public const string ReferenceIndex = "ux_toolkit_run_reference";

    public void Configure(EntityTypeBuilder<ToolkitRun> builder)
    {
        builder.ToTable("toolkit_run");
        builder.Ignore(r => r.IsTold);
        builder.Property(r => r.Reference).HasMaxLength(ToolkitRun.MaxReferenceLength);
        builder.Property(r => r.Program).HasMaxLength(60);
        builder.Property(r => r.Edition).HasMaxLength(20);
        builder.Property(r => r.ToolkitKey).HasMaxLength(80);
        builder.Property(r => r.ActionKey).HasMaxLength(80);
        builder.HasOne<ToolkitRun>().WithMany().HasForeignKey(r => r.Follows).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Follows).HasDatabaseName("ix_toolkit_run_follows");
        builder.HasIndex(r => r.Reference).IsUnique().HasDatabaseName(ReferenceIndex);
        builder.HasIndex(r => new { r.MunicipalityId, r.ToolkitKey, r.ActionKey }).IsUnique().HasDatabaseName(ToolkitRun.OneOpenIndex)
            .HasFilter($"status = '{nameof(RunStatus.Open)}'");
        builder.HasIndex(r => new { r.MunicipalityId, r.BeganOn }).HasDatabaseName("ix_toolkit_run_municipality");
        builder.HasIndex(r => new { r.Program, r.Status }).HasDatabaseName("ix_toolkit_run_status");
    }
}
