using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Certifications;

/// <summary>What a municipality was awarded, on what grounds and until when. Only a later award ever touches it, by superseding it.</summary>
public sealed class Certification
{
    public const int MaxNumberLength = 20;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What stands on the certificate and in its address.</summary>
    public required string Number { get; init; }

    public required Guid MunicipalityId { get; init; }

    public required Guid ApplicationId { get; init; }

    public required string Program { get; init; }

    public required string Edition { get; init; }

    public required string Level { get; init; }

    public required string LevelTitle { get; init; }

    public required IReadOnlyList<AwardedDesignation> Designations { get; init; }

    public required decimal Points { get; init; }

    public required DateTimeOffset AwardedAt { get; init; }

    public required DateOnly AwardedOn { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly ExpiresOn { get; init; }

    public required CertificationGrounds Grounds { get; init; }

    /// <summary>Awarded in demonstration mode: nobody may take it for a fact about the town, whatever the installation becomes.</summary>
    public required bool IsDemonstration { get; init; }

    public string? SupersededBy { get; private set; }

    public DateOnly? SupersededOn { get; private set; }

    public int Version { get; private set; }

    public void Supersede(string number, DateOnly on) => (SupersededBy, SupersededOn) = (number, on);
}

internal sealed class CertificationMap : IEntityTypeConfiguration<Certification>
{
    public const string NumberIndex = "ix_certification_number";

    public const string ApplicationIndex = "ix_certification_application";

    public void Configure(EntityTypeBuilder<Certification> builder)
    {
        builder.ToTable("certification");
        builder.Property(c => c.Number).HasMaxLength(Certification.MaxNumberLength);
        builder.Property(c => c.SupersededBy).HasMaxLength(Certification.MaxNumberLength);
        builder.Property(c => c.Program).HasMaxLength(60);
        builder.Property(c => c.Edition).HasMaxLength(20);
        builder.Property(c => c.Level).HasMaxLength(60);
        builder.Property(c => c.LevelTitle).HasMaxLength(120);
        builder.Property(c => c.Points).HasPrecision(12, 4);
        builder.Property(c => c.Designations).HasConversion(
            designations => JsonSerializer.Serialize(designations, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<IReadOnlyList<AwardedDesignation>>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<AwardedDesignation>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list));
        builder.Property(c => c.Grounds).HasConversion(
            grounds => JsonSerializer.Serialize(grounds, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<CertificationGrounds>(json, JsonSerializerOptions.Web)!);
        builder.HasIndex(c => c.Number).IsUnique().HasDatabaseName(NumberIndex);
        builder.HasIndex(c => c.ApplicationId).IsUnique().HasDatabaseName(ApplicationIndex);
        builder.HasIndex(c => new { c.MunicipalityId, c.Program, c.AwardedAt }).HasDatabaseName("ix_certification_municipality");
        builder.HasIndex(c => new { c.Program, c.AwardedAt }).HasDatabaseName("ix_certification_newest");
    }
}
