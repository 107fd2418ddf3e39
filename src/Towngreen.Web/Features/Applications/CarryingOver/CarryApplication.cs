using Microsoft.EntityFrameworkCore;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.CarryingOver;

/// <summary>
/// Begins an application under another edition with the work of an earlier one, which stays as it was. A draft is closed by it, because a
/// town has one open application at a time. Pressing twice begins one.
/// </summary>
public sealed class CarryApplication(
    TowngreenDb db, ApplicationAccess applications, AuditLog audit, EditionLibrary editions, LiveScorecard scorecards, CarriedDraft draft, TimeProvider time)
{
    public sealed record Request(Guid ApplicationId, string Edition);

    /// <returns>The application to go on with: begun now, or begun before under that edition and still open.</returns>
    public async Task<Result<ApplicationSummary>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.HandIn, cancel) is not { } source)
        {
            return new NotFound();
        }

        if (editions.Find(request.Edition) is not { } edition)
        {
            return new UnknownEdition(request.Edition) { Field = nameof(request.Edition) };
        }

        var open = await OpenAsync(source.MunicipalityId, cancel);
        if (open?.Edition == edition.Key)
        {
            return open;
        }

        if (RefusalOf(source, open) is { } refusal)
        {
            return refusal;
        }

        var begun = await BeginAsync(source, edition, cancel);
        return (await applications.SaveAsync(cancel)).Failed(out var race)
            ? await OpenAsync(source.MunicipalityId, cancel) is { } first && first.Edition == edition.Key ? first : race.ToList()
            : ApplicationRegister.Summarize(begun);
    }

    private static Error? RefusalOf(Application source, ApplicationSummary? open) => source.Status switch
    {
        ApplicationStatus.Draft => null,
        ApplicationStatus.HandedIn or ApplicationStatus.Returned => new WithReviewers(),
        _ => open is null ? null : new ApplicationAlreadyOpen(open.Reference),
    };

    private async Task<Application> BeginAsync(Application source, EditionPack edition, CancellationToken cancel)
    {
        var scored = await scorecards.ForAsync(source, cancel);
        var carried = Carrying.Carry(scored.Scored, editions.Between(scored.Pack, edition));
        var begun = new Application
        {
            Reference = ApplicationReference.New(),
            MunicipalityId = source.MunicipalityId,
            Program = source.Program,
            Edition = edition.Key,
            StartedAt = time.GetUtcNow(),
            CarriedFrom = source.Id,
        };
        db.Add(begun);
        await draft.WriteAsync(scored, carried, begun, cancel);
        if (source.Status is ApplicationStatus.Draft)
        {
            source.Become(ApplicationStatus.Carried);
            scored.Claims.ToList().ForEach(applications.Hold);
        }

        audit.Record("application.carried-over", typeof(Application), begun.Id, begun.MunicipalityId,
            new { begun.Reference, begun.Edition, From = source.Reference, Claims = carried.Claims.Items.Count, Left = carried.Items.Count - carried.Claims.Items.Count });
        return begun;
    }

    private Task<ApplicationSummary?> OpenAsync(Guid town, CancellationToken cancel) => db.Set<Application>().AsNoTracking()
        .Where(a => a.MunicipalityId == town && ApplicationStatusFacts.Open.Contains(a.Status))
        .Select(ApplicationRegister.Summary).SingleOrDefaultAsync(cancel);
}
