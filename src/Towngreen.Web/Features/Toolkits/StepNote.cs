using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Certification;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>
/// What a team wrote for one step of a run, as it was saved once. Every save is kept; the highest number holds. So two people who write at
/// once never overwrite each other: the number decides who was first.
/// </summary>
public sealed class StepNote
{
    public const int MaxAnswerLength = 4000;

    public const int MaxStepLength = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RunId { get; init; }

    public required string StepId { get; init; }

    /// <summary>Counted from 1 in each step.</summary>
    public required int Number { get; init; }

    /// <summary>By prompt; prompts without an answer are absent.</summary>
    public required ValueMap<string> Answers { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }
}

internal sealed class StepNoteMap : IEntityTypeConfiguration<StepNote>
{
    /// <summary>The index that decides a race.</summary>
    public const string OneOfEachNumberIndex = "ux_toolkit_step_note_number";

    public void Configure(EntityTypeBuilder<StepNote> builder)
    {
        builder.ToTable("toolkit_step_note");
        builder.Property(n => n.StepId).HasMaxLength(StepNote.MaxStepLength);
        builder.Property(n => n.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.Property(n => n.Answers).HasConversion(
            answers => JsonSerializer.Serialize<IEnumerable<KeyValuePair<string, string>>>(answers.ToArray<KeyValuePair<string, string>>(), JsonSerializerOptions.Web),
            json => Read(json),
            new ValueComparer<ValueMap<string>>((one, other) => Equals(one, other), map => map.GetHashCode(), map => map));
        builder.HasOne<ToolkitRun>().WithMany().HasForeignKey(n => n.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(n => new { n.RunId, n.StepId, n.Number }).IsUnique().HasDatabaseName(OneOfEachNumberIndex);
    }

    private static ValueMap<string> Read(string json) =>
        [.. JsonSerializer.Deserialize<KeyValuePair<string, string>[]>(json, JsonSerializerOptions.Web)!];
}
