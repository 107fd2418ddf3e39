using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>Town or coach writes the note they share about a session; never over what somebody else wrote meanwhile.</summary>
public sealed class SaveSharedNote(TowngreenDb db, Access access, CoachingAccess coaching, AuditLog audit, TimeProvider time)
{
    /// <param name="BasedOn">The version that was changed; nothing when there was no note.</param>
    public sealed record Request(Guid SessionId, string? Text, int? BasedOn);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindSessionAsync(request.SessionId, cancel) is not var (session, found, _))
        {
            return new NotAllowed();
        }

        var text = Typed.Tidy(request.Text);
        List<Error> errors = [.. Typed.CheckLength(text, nameof(request.Text), SharedNote.MaxLength)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var note = await db.Set<SharedNote>().SingleOrDefaultAsync(n => n.SessionId == session.Id, cancel);
        if (note?.Version != request.BasedOn)
        {
            return new NoteChangedMeanwhile(note?.ChangedBy ?? "") { Field = nameof(request.Text) };
        }

        if (note is null)
        {
            note = new SharedNote { SessionId = session.Id };
            db.Add(note);
        }

        note.Write(text, access.Name, time.GetUtcNow());
        audit.Record("coaching.note-shared", typeof(CoachingSession), session.Id, found.MunicipalityId, new { found.Reference, session.Number });
        return await SaveAsync(session.Id, cancel);
    }

    private async Task<Result<Done>> SaveAsync(Guid session, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Entries.Any(entry => entry.Entity is SharedNote))
        {
            db.ChangeTracker.Clear();
            var by = await db.Set<SharedNote>().Where(n => n.SessionId == session).Select(n => n.ChangedBy).SingleAsync(cancel);
            return new NoteChangedMeanwhile(by) { Field = nameof(Request.Text) };
        }
    }
}
