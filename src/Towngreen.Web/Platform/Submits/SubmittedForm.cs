using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Submits;

/// <summary>A form that was sent and did something. The same form, sent again with the same content, does nothing.</summary>
public sealed class SubmittedForm
{
    /// <summary>Of who sent it, where to, its one-time key and everything that was filled in: 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Where its sender was led; null until they were.</summary>
    public string? Location { get; init; }

    /// <summary>Takes note of the form in the transaction that is open. Whoever sends it at the same time waits here for its end.</summary>
    /// <exception cref="AlreadySubmittedException">Another request has done what the form asks for.</exception>
    internal async Task KeepAsync(TowngreenDb db, CancellationToken cancel)
    {
        if (await db.Database.ExecuteSqlAsync($"INSERT INTO submitted_form (hash, at) VALUES ({Hash}, {At.UtcDateTime}) ON CONFLICT DO NOTHING", cancel) == 0)
        {
            throw new AlreadySubmittedException();
        }
    }
}

/// <summary>Ends a use case that another request has run already with the same form: deep inside a save there is no other way out.</summary>
public sealed class AlreadySubmittedException() : Exception("The form was submitted already.");

internal sealed class SubmittedFormMap : IEntityTypeConfiguration<SubmittedForm>
{
    public void Configure(EntityTypeBuilder<SubmittedForm> builder)
    {
        builder.ToTable("submitted_form");
        builder.HasKey(form => form.Hash);
        builder.Property(form => form.Hash).HasMaxLength(64);
        builder.HasIndex(form => form.At).HasDatabaseName("ix_submitted_form_at");
    }
}
