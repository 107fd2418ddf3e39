using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.CarryingOver;

/// <summary>
/// Writes what carries over as the drafts of another application: claims with their files, partners boxes, and who looks after what if they
/// are still on the team; what the town says about itself and what it declared not to apply. Verdicts, comments and what was made public
/// belong to the earlier one. Never saves.
/// </summary>
public sealed class CarriedDraft(TowngreenDb db, TownDirectory towns, EvidenceFiles files, Access access, ProgramClock clock)
{
    public async Task WriteAsync(ScoredApplication source, CarryOver carried, Application begun, CancellationToken cancel)
    {
        var team = (await towns.TeamAsync(source.Application.MunicipalityId, cancel)).Select(person => person.UserId).ToHashSet();
        var evidence = await files.OfAsync([.. source.Claims.Select(claim => claim.Id)], cancel);
        foreach (var place in source.Submissions.GroupBy(submission => carried.Crosswalk.Follow(submission.ActionKey)?.Key).Where(place => place.Key is not null))
        {
            var submission = new ActionSubmission
            {
                ApplicationId = begun.Id,
                ActionKey = place.Key!,
                AssignedTo = place.Select(one => one.AssignedTo).FirstOrDefault(person => person is { } id && team.Contains(id)),
            };
            submission.Answer(place.Select(one => one.Partners).FirstOrDefault(box => box.IsComplete) ?? place.First().Partners);
            db.Add(submission);
            foreach (var item in carried.Items.Where(item => item.After?.Action == place.Key))
            {
                Write(item.After!, submission, evidence[source.ClaimFor(item.Before.Ref)!.Id]);
            }

            WriteDeclaration(carried, submission);
        }

        WriteFacts(carried, begun);
    }

    private void WriteDeclaration(CarryOver carried, ActionSubmission submission)
    {
        var edition = carried.Crosswalk.To;
        if (carried.Claims.NotApplicable.FirstOrDefault(one => one.Action == submission.ActionKey) is { } declared
            && edition.AsksWhetherApplies(edition.ActionByKey(submission.ActionKey)))
        {
            var declaration = new Declaration { SubmissionId = submission.Id };
            declaration.Write(declared.Reason, clock.Now, access.Name);
            db.Add(declaration);
        }
    }

    private void WriteFacts(CarryOver carried, Application begun)
    {
        if (carried.Claims.Facts.Count > 0)
        {
            var sheet = new FactSheet { ApplicationId = begun.Id };
            sheet.Write([.. carried.Claims.Facts.Select(FactAnswer.Of)], clock.Now, access.Name);
            db.Add(sheet);
        }
    }

    private void Write(Claim claim, ActionSubmission submission, IEnumerable<StoredFile> stored)
    {
        var draft = new CreditClaim { SubmissionId = submission.Id, CreditId = claim.Credit };
        db.AddRange(draft, draft.Write(ClaimContent.Of(claim), clock.Now, access.Name));
        var sources = new EvidenceSources(new Dictionary<string, string>(), [.. stored]);
        db.AddRange(claim.Files().Select(file => sources.File(file.Name, file.Sha256)).OfType<StoredFile>().DistinctBy(file => file.Id)
            .Select(file => new EvidenceFile { ClaimId = draft.Id, StoredFileId = file.Id }));
    }
}
