using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Trainings.Cohorts;

/// <summary>
/// What a registrant is in town, as the town itself says. Only this fills a place of the cohort: anybody can type "First Selectman" into a
/// public form.
/// </summary>
public sealed class CohortPlace
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegistrationId { get; init; }

    /// <summary>The town that says so. A registration moved to another town is no longer confirmed.</summary>
    public required Guid MunicipalityId { get; init; }

    public required Appointment Appointment { get; set; }

    /// <summary>The title as the town uses it.</summary>
    public required string Title { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    public int Version { get; private set; }
}

internal sealed class CohortPlaceMap : IEntityTypeConfiguration<CohortPlace>
{
    /// <summary>A registrant has one place in a town.</summary>
    public const string OneOfRegistration = "ux_training_cohort_place";

    public void Configure(EntityTypeBuilder<CohortPlace> builder)
    {
        builder.ToTable("training_cohort_place");
        builder.Property(p => p.Title).HasMaxLength(Membership.MaxTitleLength);
        builder.Property(p => p.By).HasMaxLength(User.MaxNameLength);
        builder.HasOne<Registration>().WithMany().HasForeignKey(p => p.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.RegistrationId, p.MunicipalityId }).IsUnique().HasDatabaseName(OneOfRegistration);
    }
}
