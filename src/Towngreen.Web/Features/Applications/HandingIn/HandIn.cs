using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>
/// Hands an application in, or its returned items again: everything is frozen, the claims are locked, the team has a receipt.
/// Pressing twice hands in once.
/// </summary>
public sealed class HandIn(
    TowngreenDb db, ApplicationAccess applications, Access access, AuditLog audit, TownDirectory towns,
    LiveScorecard scorecards, PreFlight preFlight, FindingWords findings, Freezing freezing, ReceiptMail mail, ProgramClock clock)
{
    /// <param name="Number">The number this hand-in would have, as the page said; a number already handed in is answered with its receipt.</param>
    public sealed record Request(Guid ApplicationId, int Number);

    public async Task<Result<HandInReceipt>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.HandIn, cancel) is not { } application)
        {
            return new NotFound();
        }

        if (await ReceiptAsync(request, cancel) is { } earlier)
        {
            return earlier;
        }

        var report = preFlight.Report(await scorecards.ForAsync(application, cancel));
        if (report.Refusal is { } refusal)
        {
            return refusal;
        }

        if (report.BelowMinimum is { } lacking)
        {
            return new BelowMinimum(string.Join(' ', lacking.Findings.Select(finding => findings.Say(finding, report.Scored.Pack))));
        }

        if (!report.IsReady || report.Number != request.Number)
        {
            return new NotReady(report.Blocking.Count);
        }

        var handedIn = await ChangeAsync(report, cancel);
        if (handedIn.Failed(out var errors))
        {
            return errors.ToList();
        }

        // Losing the race to one's own second press is no failure: the first one's receipt is the answer.
        return (await applications.SaveAsync(cancel)).Failed(out var changed)
            ? await ReceiptAsync(request, cancel) ?? (Result<HandInReceipt>)changed.ToList()
            : HandInReceipt.Of(handedIn.Value, application);
    }

    private async Task<Result<HandInRecord>> ChangeAsync(PreFlightReport report, CancellationToken cancel)
    {
        var (application, now) = (report.Scored.Application, clock.Now);
        var round = application.Round ?? report.Round!.Key;
        if (application.HandIn(round, now, clock.DayOf(now)).Failed(out var errors))
        {
            return errors.ToList();
        }

        foreach (var work in report.ToHandIn.Concat<JudgedWork>(report.DeclarationsToHandIn))
        {
            if (work.HandIn(application.HandIns).Failed(out var locked))
            {
                return locked.ToList();
            }
        }

        var record = await RecordAsync(report.Scored, round, now, cancel);
        await ShowFilesAsync(report, now, cancel);
        var town = await towns.GetAsync(application.MunicipalityId, cancel);
        audit.Record("application.handed-in", typeof(Application), application.Id, application.MunicipalityId,
            new { application.Reference, application.Edition, Round = round, record.Number, Claims = report.ToHandIn.Count, Declarations = report.DeclarationsToHandIn.Count });
        await mail.EnqueueAsync(town, record, report, cancel);
        return record;
    }

    private async Task<HandInRecord> RecordAsync(ScoredApplication scored, string round, DateTimeOffset now, CancellationToken cancel)
    {
        var frozen = await freezing.FreezeAsync(scored, cancel);
        var record = new HandInRecord
        {
            ApplicationId = scored.Application.Id,
            Number = scored.Application.HandIns,
            Round = round,
            At = now,
            HandedInBy = access.Name,
            EditionHash = scored.Pack.ContentHash,
            Snapshot = (frozen with { ScoredOn = scored.Application.ScoredOn(clock.DayOf(now)) }).ToJson(),
        };
        db.Add(record);
        return record;
    }

    /// <summary>From now on reviewers may read the files.</summary>
    private async Task ShowFilesAsync(PreFlightReport report, DateTimeOffset now, CancellationToken cancel)
    {
        var claims = report.ToHandIn.Select(claim => claim.Id).ToList();
        foreach (var file in await db.Set<EvidenceFile>().Where(f => claims.Contains(f.ClaimId) && f.HandedInAt == null).ToListAsync(cancel))
        {
            file.HandedInAt = now;
        }
    }

    private async Task<HandInReceipt?> ReceiptAsync(Request request, CancellationToken cancel) => await (
        from record in db.Set<HandInRecord>()
        join application in db.Set<Application>() on record.ApplicationId equals application.Id
        where record.ApplicationId == request.ApplicationId && record.Number == request.Number
        select new HandInReceipt(application.Reference, record.Number, record.Round, record.At, record.HandedInBy)).SingleOrDefaultAsync(cancel);
}

/// <summary>What the town has in hand after a hand-in.</summary>
/// <param name="Round">The key of the round.</param>
public sealed record HandInReceipt(string Reference, int Number, string Round, DateTimeOffset At, string By)
{
    internal static HandInReceipt Of(HandInRecord record, Application application) =>
        new(application.Reference, record.Number, record.Round, record.At, record.HandedInBy);
}
