using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Platform.Jobs;

/// <summary>When a job is due next. Of several nodes on one database, the one that moves it on runs the job.</summary>
public sealed class JobTurn
{
    public const int MaxNameLength = 60;

    public required string Name { get; init; }

    public required DateTimeOffset NextAt { get; init; }
}

internal sealed class JobTurnMap : IEntityTypeConfiguration<JobTurn>
{
    public void Configure(EntityTypeBuilder<JobTurn> builder)
    {
        builder.ToTable("job_turn");
        builder.HasKey(turn => turn.Name);
        builder.Property(turn => turn.Name).HasMaxLength(JobTurn.MaxNameLength);
    }
}
