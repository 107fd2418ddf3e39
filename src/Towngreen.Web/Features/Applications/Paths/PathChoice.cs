using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Applications.Paths;

/// <summary>What a team told the planner about an action, kept with the application so that everyone on the team finds it again.</summary>
public sealed class PathChoice
{
    /// <summary>The index that lets a team say one thing of an action.</summary>
    public const string OnePerActionIndex = "ux_path_choice_action";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required string ActionKey { get; init; }

    public required PathChoiceKind Kind { get; set; }
}

public enum PathChoiceKind
{
    /// <summary>The planner leaves the action out.</summary>
    NotForUs,

    /// <summary>The planner plans it whether or not it is on the shortest way.</summary>
    Decided,
}

internal sealed class PathChoiceMap : IEntityTypeConfiguration<PathChoice>
{
    public void Configure(EntityTypeBuilder<PathChoice> builder)
    {
        builder.ToTable("path_choice");
        builder.Property(c => c.ActionKey).HasMaxLength(80);
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.ApplicationId, c.ActionKey }).IsUnique().HasDatabaseName(PathChoice.OnePerActionIndex);
    }
}
