using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications;

/// <param name="Sentence">Who did what, in words.</param>
public sealed record RecentChange(DateTimeOffset At, string Sentence);

/// <summary>
/// What happened lately in a town, from the audit log. Only acts that have words under <c>recent.</c> are told: verdicts, for one, are
/// the reviewers' own affair until they send them.
/// </summary>
public sealed class RecentChanges(TowngreenDb db, EditionLibrary editions, Words words)
{
    private const string Prefix = "recent.";

    /// <summary>Of the whole town.</summary>
    public Task<IReadOnlyList<RecentChange>> OfTownAsync(Guid townId, int count, CancellationToken cancel) =>
        ReadAsync(db.Set<AuditEntry>().Where(entry => entry.MunicipalityId == townId), count, cancel);

    /// <summary>Of one action's submission.</summary>
    public Task<IReadOnlyList<RecentChange>> OfSubmissionAsync(Guid submissionId, int count, CancellationToken cancel)
    {
        var id = submissionId.ToString();
        return ReadAsync(db.Set<AuditEntry>().Where(entry => entry.SubjectType == nameof(ActionSubmission) && entry.SubjectId == id), count, cancel);
    }

    private async Task<IReadOnlyList<RecentChange>> ReadAsync(IQueryable<AuditEntry> entries, int count, CancellationToken cancel)
    {
        var told = words.After(Prefix);
        var found = await entries.AsNoTracking().Where(entry => told.Contains(entry.Act))
            .OrderByDescending(entry => entry.Sequence).Take(count).ToListAsync(cancel);
        return found.ConvertAll(entry => new RecentChange(entry.At, words.Say(Prefix + entry.Act, DataOf(entry))));
    }

    /// <summary>The entry's details as words can name them: keys of actions and credits become their titles.</summary>
    private Dictionary<string, object?> DataOf(AuditEntry entry)
    {
        using var details = JsonDocument.Parse(entry.Details);
        var data = details.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => (object?)property.Value.ToString());
        var (edition, action, credit) = (Text(data, "edition"), Text(data, "action"), Text(data, "credit"));
        var rules = edition.Length > 0 ? editions.Find(edition)?.Edition : null;
        data["actor"] = entry.ActorName;
        data["action"] = rules?.FindAction(action)?.Title ?? action;
        data["credit"] = rules?.FindCredit(new ClaimRef(action, credit))?.Title ?? credit;
        return data;
    }

    private static string Text(Dictionary<string, object?> data, string key) => data.GetValueOrDefault(key) as string ?? "";
}
