using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// The model and the unit of work, the same on both databases. Features map their own entities beside them; use cases call
/// SaveChangesAsync once.
/// </summary>
public abstract class TowngreenDb(DbContextOptions options) : IdentityUserContext<User, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Entities with this integer property are saved only over the version that was read.</summary>
    private const string VersionProperty = "Version";

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">Something changed and no audit entry tells of it.</exception>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        RequireAuditEntry();
        RaiseVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// Runs work in one transaction, kept when the work succeeds. For rules over many rows: begin by changing the row that all of them
    /// belong to, and everyone else who does the same waits until this is decided.
    /// </summary>
    public virtual async Task<Result<T>> TogetherAsync<T>(Func<Task<Result<T>>> work, CancellationToken cancel)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        var result = await work();
        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancel);
        }

        return result;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<User>().Property(user => user.Name).HasMaxLength(User.MaxNameLength);
        builder.ApplyConfigurationsFromAssembly(typeof(TowngreenDb).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.FindProperty(VersionProperty)?.IsConcurrencyToken = true;
        }
    }

    private void RequireAuditEntry()
    {
        var entries = ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Any(IsAudited) && !entries.Any(entry => entry is { Entity: AuditEntry, State: EntityState.Added }))
        {
            var names = string.Join(", ", entries.Where(IsAudited).Select(entry => entry.Metadata.ClrType.Name).Distinct());
            throw new InvalidOperationException($"A change to {names} has no audit entry.");
        }
    }

    /// <summary>Framework tables (sign-in stamps, keys), turns of jobs and the outbox's delivery marks are not acts of people.</summary>
    private static bool IsAudited(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        entry.Entity is not (AuditEntry or OutboxMessage or JobTurn)
        && entry.Metadata.ClrType.Namespace?.StartsWith("Towngreen", StringComparison.Ordinal) == true
        && !(entry.Entity is User && entry.State == EntityState.Modified);

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified))
        {
            if (entry.Metadata.FindProperty(VersionProperty) is not null)
            {
                var version = entry.Property(VersionProperty);
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }
}
