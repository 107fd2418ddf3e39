using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Mentorships.Worksheets;

/// <summary>Brings what stands on the worksheet into the town's application as sealed evidence, an entry for each mentorship.</summary>
public sealed class SealWorksheet(Access access, TownDirectory towns, WorksheetDesk desk, EvidenceSeals seals, Words words)
{
    /// <param name="Chosen">The references of the mentorships; none for the last active that count.</param>
    public sealed record Request(Guid TownId, IReadOnlyCollection<string> Chosen);

    public sealed record Sealed(int Entries, string ClaimLink);

    /// <summary>Entries are saved one after the other: where the claim has no room for another, those before it stay.</summary>
    public async Task<Result<Sealed>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId))
        {
            return new NotAllowed();
        }

        var town = await towns.GetAsync(request.TownId, cancel);
        if (await desk.OpenAsync(town, request.Chosen, cancel) is not { Counted.Count: > 0 } worksheet)
        {
            return new NothingToSeal();
        }

        var (entries, link) = (0, "");
        foreach (var row in worksheet.Counted)
        {
            var receipt = await seals.SealAsync(RequestOf(row, town), cancel);
            if (receipt.Failed(out var errors))
            {
                return errors.ToList();
            }

            (entries, link) = (entries + 1, receipt.Value.ClaimLink);
        }

        return new Sealed(entries, link);
    }

    private SealRequest RequestOf(WorksheetRow row, TownSummary town)
    {
        var parties = row.Own.Sheet.Parties;
        return new SealRequest(
            town.Id, SealedRecordKind.Mentorship, row.Own.Mentorship.Id,
            words.Say("mentorship.title", new { Mentor = parties.Mentor.Name, Mentee = parties.Mentee.Name, row.Own.Action }),
            MentorshipLinks.Mentorship(town.Slug, row.Reference), row.ActiveOn!.Value, row.Facts!);
    }
}
