using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Submits;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// The model and the unit of work, the same on both databases. Features map their own entities beside them; use cases call
/// SaveChangesAsync once.
/// </summary>
public abstract class TowngreenDb(DbContextOptions options) : IdentityUserContext<User, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Entities with this integer property are saved only over the version that was read.</summary>
    private const string VersionProperty = "Version";

    /// <summary>Audit entries of saves whose transaction is not committed yet: they become links of the chain right before it is.</summary>
    private readonly List<AuditEntry> _unlinked = [];

    private bool _isTogether;

    /// <summary>The form that this unit of work answers: kept with the first transaction, and refused where another has kept it.</summary>
    internal SubmittedForm? Submitted { get; set; }

    internal bool HasKeptSubmitted { get; private set; }

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">Something changed and no audit entry tells of it.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        RequireAuditEntry();
        RaiseVersions();
        var told = TakeEntries();
        if (told.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        try
        {
            return _isTogether
                ? await SaveAsync(told, acceptAllChangesOnSuccess, cancellationToken)
                : await SaveAloneAsync(told, acceptAllChangesOnSuccess, cancellationToken);
        }
        catch
        {
            // What was not saved can be saved again, and must then be told of again.
            AddRange(told);
            throw;
        }
    }

    /// <summary>For the framework's own tables, whose libraries save like this. An audit entry is linked on the other way only.</summary>
    /// <exception cref="InvalidOperationException">The change is one that is audited.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ChangeTracker.DetectChanges();
        return ChangeTracker.Entries<AuditEntry>().Any() || Changed().Any(IsAudited)
            ? throw new InvalidOperationException("Audited changes are saved by SaveChangesAsync.")
            : base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>
    /// Runs work in one transaction, kept when the work succeeds. For rules over many rows: begin by changing the row that all of them
    /// belong to, and everyone else who does the same waits until this is decided.
    /// </summary>
    public virtual Task<Result<T>> TogetherAsync<T>(Func<Task<Result<T>>> work, CancellationToken cancel) =>
        InTransactionAsync(work, result => result.Succeeded, cancel);

    /// <summary>
    /// The one place where a transaction is opened. The work may run again when it was not committed: it leaves nothing behind but rows. Where
    /// the server fell silent over a commit, whether it took place is seen by the audit entry that is part of it: nothing is done twice.
    /// </summary>
    private Task<T> InTransactionAsync<T>(Func<Task<T>> work, Func<T, bool> succeeded, CancellationToken cancel)
    {
        var attempt = new Attempt<T>();
        return Database.CreateExecutionStrategy().ExecuteAsync(
            attempt,
            (_, _, token) => TryAsync(attempt, work, succeeded, token),
            async (_, _, token) => new ExecutionResult<T>(await WasCommittedAsync(attempt.Told, token), attempt.Result!),
            cancel);
    }

    private async Task<bool> WasCommittedAsync(Guid? told, CancellationToken cancel)
    {
        var wasCommitted = told is { } entry && await Set<AuditEntry>().AnyAsync(known => known.Id == entry, cancel);
        HasKeptSubmitted |= wasCommitted && Submitted is not null;
        return wasCommitted;
    }

    private async Task<T> TryAsync<T>(Attempt<T> attempt, Func<Task<T>> work, Func<T, bool> succeeded, CancellationToken cancel)
    {
        attempt.Told = null;
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        // A transaction is kept whole or not at all: nobody goes back to the middle of one.
        Database.AutoSavepointsEnabled = false;
        _isTogether = true;
        try
        {
            if (Submitted is { } form && !HasKeptSubmitted)
            {
                await form.KeepAsync(this, cancel);
            }

            var result = await work();
            if (succeeded(result))
            {
                (attempt.Result, attempt.Told) = (result, _unlinked.FirstOrDefault()?.Id);
                await AuditChain.AppendAsync(this, _unlinked, cancel);
                await transaction.CommitAsync(cancel);
                HasKeptSubmitted = Submitted is not null;
            }

            return result;
        }
        finally
        {
            _isTogether = false;
            _unlinked.Clear();
        }
    }

    private async Task<int> SaveAloneAsync(IReadOnlyList<AuditEntry> told, bool accept, CancellationToken cancel)
    {
        var saved = await InTransactionAsync(() => SaveAsync(told, accept: false, cancel), _ => true, cancel);
        if (accept)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    private async Task<int> SaveAsync(IReadOnlyList<AuditEntry> told, bool accept, CancellationToken cancel)
    {
        var saved = await base.SaveChangesAsync(accept, cancel);
        _unlinked.AddRange(told);
        return saved + told.Count;
    }

    private List<AuditEntry> TakeEntries()
    {
        var entries = ChangeTracker.Entries<AuditEntry>().ToList();
        if (entries.FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted) is { } forged)
        {
            throw new InvalidOperationException($"Audit entry {forged.Entity.Id} cannot be changed.");
        }

        var added = entries.FindAll(entry => entry.State == EntityState.Added);
        added.ForEach(entry => entry.State = EntityState.Detached);
        return added.ConvertAll(entry => entry.Entity);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<User>(user =>
        {
            user.Property(person => person.Name).HasMaxLength(User.MaxNameLength);
            user.HasIndex(person => new { person.Name, person.Id }).HasDatabaseName("ix_user_name");
        });
        builder.ApplyConfigurationsFromAssembly(typeof(TowngreenDb).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.FindProperty(VersionProperty)?.IsConcurrencyToken = true;
        }
    }

    private void RequireAuditEntry()
    {
        var entries = Changed().ToList();
        if (entries.Any(IsAudited) && !entries.Any(entry => entry is { Entity: AuditEntry, State: EntityState.Added }))
        {
            var names = string.Join(", ", entries.Where(IsAudited).Select(entry => entry.Metadata.ClrType.Name).Distinct());
            throw new InvalidOperationException($"A change to {names} has no audit entry.");
        }
    }

    private IEnumerable<EntityEntry> Changed() =>
        ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    /// <summary>Framework tables (sign-in stamps, keys), turns of jobs and the outbox's delivery marks are not acts of people.</summary>
    private static bool IsAudited(EntityEntry entry) =>
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

    /// <summary>What a transaction was about to commit: its result, and one of the audit entries in it, if any.</summary>
    private sealed class Attempt<T>
    {
        public T? Result { get; set; }

        public Guid? Told { get; set; }
    }
}
