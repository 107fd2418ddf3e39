using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>A trainer hands in the meeting tool's report of a session. Nothing is recorded yet; a report that waits is replaced.</summary>
public sealed class UploadReport(TowngreenDb db, Access access, AttendanceBook book, AuditLog audit, ProgramClock clock)
{
    /// <param name="Zone">Whose clocks the report goes by; the session's own when not given.</param>
    public sealed record Request(string Series, int Session, IncomingFile? Report, string? Zone);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await book.OpenAsync(request.Series, request.Session, cancel) is not { } open)
        {
            return new NotFound();
        }

        if (request.Report is not { Size: > 0 } file)
        {
            return new NoReportChosen { Field = nameof(request.Report) };
        }

        if (file.Size > ReportReader.MaxBytes)
        {
            return new ReportTooLarge(ReportReader.MaxBytes / (1024 * 1024)) { Field = nameof(request.Report) };
        }

        var name = FileName.Clean(file.Name);
        if (FileKinds.Tables.Claimed(name) is null)
        {
            return new FileKindNotAccepted(name, FileKinds.Tables.Names) { Field = nameof(request.Report) };
        }

        var zone = request.Zone is { Length: > 0 } chosen && TimeZoneInfo.TryFindSystemTimeZoneById(chosen, out _) ? chosen : open.Session.Zone;
        var text = ReportTable.Decode(await BytesAsync(file, cancel));
        return Check(text, zone, open) is { Count: > 0 } faults ? faults : await KeepAsync(open, name, text, zone, cancel);
    }

    private static List<Error> Check(string text, string zone, OpenSession open)
    {
        var time = open.Session.Time;
        var read = ReportReader.Read(text, time.Day);
        IEnumerable<Error> errors = read.Failed(out var faults) ? faults
            : ImportReading.Touches(read.Value, zone, open.Whole) ? []
            : [new ReportOfAnotherTime(time.LocalStart, time.LocalEnd)];
        return [.. errors.Select(error => error with { Field = nameof(Request.Report) })];
    }

    private static async Task<byte[]> BytesAsync(IncomingFile file, CancellationToken cancel)
    {
        await using var content = file.Open();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private async Task<Result<Done>> KeepAsync(OpenSession open, string name, string text, string zone, CancellationToken cancel)
    {
        var waiting = await db.Set<AttendanceImport>().SingleOrDefaultAsync(i => i.SessionId == open.Session.Id && i.Status == ImportStatus.Open, cancel);
        waiting?.Close(ImportStatus.Dropped, clock.Now);
        var import = new AttendanceImport
        {
            SessionId = open.Session.Id,
            FileName = name.Length > AttendanceImport.MaxFileNameLength ? name[^AttendanceImport.MaxFileNameLength..] : name,
            Text = text.Replace("\0", "", StringComparison.Ordinal),
            Zone = zone,
            UploadedBy = access.RequiredUserId,
            UploadedAt = clock.Now,
        };
        db.Add(import);
        audit.Record("training.report-uploaded", typeof(AttendanceImport), import.Id, details: new { Series = open.Series.Slug, Session = open.Session.Number, import.FileName, zone });
        try
        {
            await db.SaveChangesAsync(cancel);
            return new Done();
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || failure.Violates(AttendanceImportMap.OneOpen))
        {
            return new ChangedMeanwhile();
        }
    }
}
