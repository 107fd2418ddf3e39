using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Reviews;

/// <summary>
/// What sending a decision always is, whichever it was: verdicts carried over to claims and declarations, the application moved on, the letter kept
/// and mailed to the whole team. In the caller's unit of work, then saved.
/// </summary>
public sealed class Sending(TowngreenDb db, Access access, ReviewOutcomes outcomes, TownDirectory towns, Outbox outbox, TimeProvider time)
{
    public async Task<Result<Done>> RunAsync(
        ReviewCase review, DecisionOutcome outcome, Letter letter, string? certificateNumber, CancellationToken cancel)
    {
        List<Error> errors = [];
        foreach (var work in review.Works.Where(work => work.Standing is not null))
        {
            var verdict = work.Standing!;
            errors.AddRange((await outcomes.ApplyAsync(work.Id, verdict.Outcome.ToStatus(), verdict.Comment, cancel)).Errors);
        }

        errors.AddRange((await outcomes.CloseAsync(review.ApplicationId, outcome.ToStatus(), cancel)).Errors);
        if (errors.Count > 0)
        {
            return errors;
        }

        Keep(review, outcome, letter, certificateNumber);
        letter.Send(outbox, (await towns.TeamAsync(review.Town.Id, cancel)).Select(person => person.Email));
        return await SaveAsync(cancel);
    }

    private void Keep(ReviewCase review, DecisionOutcome outcome, Letter letter, string? certificateNumber) => db.Add(new Decision
    {
        ApplicationId = review.ApplicationId,
        HandInId = review.Current.Id,
        Outcome = outcome,
        LetterSubject = letter.Subject,
        LetterBody = letter.Body,
        CertificateNumber = certificateNumber,
        DecidedBy = access.RequiredUserId,
        DecidedByName = access.Name,
        At = time.GetUtcNow(),
    });

    /// <summary>Two administrators at once: the application's version lets one of them through.</summary>
    private async Task<Result<Done>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return default(Done);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new AlreadyDecided();
        }
    }
}
