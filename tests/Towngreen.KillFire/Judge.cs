using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.KillFire;

/// <summary>Reads the database after a kill and says what is not as it must be.</summary>
internal sealed class Judge(Site site, Ledger ledger)
{
    private readonly List<string> _faults = [];

    private readonly HashSet<string> _soundFiles = [];

    public async Task<IReadOnlyList<string>> FindFaultsAsync()
    {
        _faults.Clear();
        while (ledger.Surprises.TryDequeue(out var surprise))
        {
            _faults.Add(surprise);
        }

        return await site.AsAsync(null, async (IServiceProvider services) =>
        {
            var db = services.GetRequiredService<TowngreenDb>();
            await ApplicationsAsync(db);
            await DraftsAsync(db);
            await RegistrationsAsync(db);
            await FilesAsync(db, services.GetRequiredService<FileStore>());
            var chain = await services.GetRequiredService<VerifyAuditLog>().RunAsync(null, CancellationToken.None);
            Expect(chain.Succeeded, chain.Succeeded ? "" : $"the audit log is broken: {chain.Errors[0]}");
            Expect(!db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) || await IntegrityAsync(db) == "ok", "the database file is corrupt");
            return _faults;
        });
    }

    private async Task ApplicationsAsync(TowngreenDb db)
    {
        var all = await db.Set<Application>().AsNoTracking().ToListAsync();
        var records = await db.Set<HandInRecord>().AsNoTracking().Select(record => record.ApplicationId).ToListAsync();
        Kept(Act.Started, all.Select(application => application.Reference));
        Kept(Act.HandedIn, all.Where(application => records.Contains(application.Id)).Select(application => application.Reference));
        Kept(Act.Withdrawn, all.Where(application => application.Status == ApplicationStatus.Withdrawn).Select(application => application.Reference));
        Expect(all.All(application => application.HandIns == records.Count(record => record == application.Id)), "a hand-in has no snapshot, or a snapshot no hand-in");
        await ToldAsync(db, "application.started", all.Count);
        await ToldAsync(db, "application.handed-in", records.Count);
        await ToldAsync(db, "application.withdrawn", all.Count(application => application.Status == ApplicationStatus.Withdrawn));
    }

    private async Task DraftsAsync(TowngreenDb db)
    {
        var comments = await db.Set<SubmissionComment>().Select(comment => comment.Text).ToListAsync();
        var revisions = await db.Set<ClaimRevision>().AsNoTracking().ToListAsync();
        Kept(Act.Commented, comments);
        Expect(comments.Distinct().Count() == comments.Count, "a comment is there twice");
        await ToldAsync(db, "comment.added", comments.Count);
        var written = string.Join(' ', revisions.Select(revision => System.Text.Json.JsonSerializer.Serialize(revision.Content)));
        _faults.AddRange(ledger.Of(Act.Drafted).Where(text => !written.Contains(text, StringComparison.Ordinal)).Select(text => $"lost: draft {text}"));
        await ToldAsync(db, "claim.saved", revisions.Count);
    }

    private async Task RegistrationsAsync(TowngreenDb db)
    {
        var registered = await db.Set<Registration>().Select(registration => registration.Email).ToListAsync();
        var mails = await db.Set<OutboxMessage>().Select(message => message.To).ToListAsync();
        Kept(Act.Registered, registered);
        await ToldAsync(db, "training.registered", registered.Count);
        var count = mails.CountBy(to => to).ToDictionary();
        Expect(registered.All(email => count.GetValueOrDefault(email) == 1), "a registration has no mail, or more than one");
    }

    private async Task FilesAsync(TowngreenDb db, FileStore store)
    {
        var files = await db.Set<StoredFile>().AsNoTracking().ToListAsync();
        var evidence = await (from used in db.Set<EvidenceFile>() join file in db.Set<StoredFile>() on used.StoredFileId equals file.Id select file.Name).ToListAsync();
        Kept(Act.Uploaded, evidence);
        foreach (var file in files.Where(file => !_soundFiles.Contains(file.Sha256)))
        {
            Expect(store.Has(file.Sha256) && await HashAsync(store, file.Sha256) == file.Sha256, $"the bytes of {file.Name} are missing or wrong");
            _soundFiles.Add(file.Sha256);
        }
    }

    private static async Task<string> HashAsync(FileStore store, string sha256)
    {
        await using var content = store.Open(sha256);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
    }

    private static async Task<string> IntegrityAsync(TowngreenDb db) =>
        string.Join("; ", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync());

    /// <summary>Each change has its entry, and each entry its change.</summary>
    private async Task ToldAsync(TowngreenDb db, string act, int changes)
    {
        var entries = await db.Set<AuditEntry>().CountAsync(entry => entry.Act == act);
        Expect(entries == changes, $"{changes} changes and {entries} entries of {act}");
    }

    private void Kept(Act act, IEnumerable<string> there) => _faults.AddRange(ledger.Of(act).Except(there).Select(lost => $"lost: {act} {lost}"));

    private void Expect(bool holds, string otherwise) => _faults.AddRange(holds ? [] : [otherwise]);
}
