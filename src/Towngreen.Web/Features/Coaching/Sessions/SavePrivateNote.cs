using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Sessions;

/// <summary>A coach writes for themselves; never over what they wrote meanwhile in another window.</summary>
public sealed class SavePrivateNote(TowngreenDb db, Access access, CoachingAccess coaching, AuditLog audit, TimeProvider time)
{
    /// <param name="BasedOn">The version that was changed; nothing when there was no note.</param>
    public sealed record Request(Guid SessionId, string? Text, int? BasedOn);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindSessionAsync(request.SessionId, cancel) is not (var session, _, Side.Coach))
        {
            return new NotAllowed();
        }

        var text = Typed.Tidy(request.Text);
        List<Error> errors = [.. Typed.CheckLength(text, nameof(request.Text), PrivateNote.MaxLength)];
        if (errors.Count > 0)
        {
            return errors;
        }

        var note = await db.Set<PrivateNote>().SingleOrDefaultAsync(n => n.SessionId == session.Id && n.CoachId == access.RequiredUserId, cancel);
        if (note?.Version != request.BasedOn)
        {
            return Changed();
        }

        if (note is null)
        {
            note = new PrivateNote { SessionId = session.Id, CoachId = access.RequiredUserId };
            db.Add(note);
        }

        note.Write(text, time.GetUtcNow());
        // Neither the town's history nor the words: that a coach wrote something for themselves is all there is to know.
        audit.Record("coaching.note-kept", typeof(CoachingSession), session.Id, details: new { session.Number });
        return await SaveAsync(cancel);
    }

    private NoteChangedMeanwhile Changed() => new(access.Name) { Field = nameof(Request.Text) };

    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.Entries.Any(entry => entry.Entity is PrivateNote))
        {
            db.ChangeTracker.Clear();
            return Changed();
        }
    }
}
