using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>What a town says about itself in one application: its answers to the facts that the edition asks for.</summary>
public sealed class FactSheet
{
    /// <summary>The index that lets an application have one sheet.</summary>
    public const string OnePerApplicationIndex = "ux_fact_sheet_application";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    /// <summary>In the edition's order, the latest year of a fact first.</summary>
    public IReadOnlyList<FactAnswer> Answers { get; private set; } = [];

    /// <summary>Whether everyone may see the answers once the application is decided.</summary>
    public bool IsPublic { get; set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    public int Version { get; private set; }

    /// <summary>Whether the town can change it now: like the partners boxes, in a draft and in answer to a return.</summary>
    public static bool IsOpenIn(Application application) => application.Status is ApplicationStatus.Draft or ApplicationStatus.Returned;

    public void Write(IReadOnlyList<FactAnswer> answers, DateTimeOffset at, string by) => (Answers, SavedAt, SavedBy) = (answers, at, by);
}

internal sealed class FactSheetMap : IEntityTypeConfiguration<FactSheet>
{
    public void Configure(EntityTypeBuilder<FactSheet> builder)
    {
        builder.ToTable("fact_sheet");
        builder.Property(s => s.SavedBy).HasMaxLength(User.MaxNameLength);
        builder.Property(s => s.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<IReadOnlyList<FactAnswer>>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<FactAnswer>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
        builder.HasOne<Application>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.ApplicationId).IsUnique().HasDatabaseName(FactSheet.OnePerApplicationIndex);
    }
}
