using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>Begins a town's application under an edition. A town has one open application at a time; the database sees to it.</summary>
public sealed class StartApplication(TowngreenDb db, Access access, AuditLog audit, EditionLibrary editions, TimeProvider time)
{
    public sealed record Request(Guid MunicipalityId, string Edition);

    public async Task<Result<ApplicationSummary>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.HandIn, request.MunicipalityId))
        {
            return new NotAllowed();
        }

        if (editions.Find(request.Edition) is not { } edition)
        {
            return new UnknownEdition(request.Edition) { Field = nameof(request.Edition) };
        }

        if (await OpenReferenceAsync(request.MunicipalityId, cancel) is { } open)
        {
            return new ApplicationAlreadyOpen(open);
        }

        var application = new Application
        {
            Reference = ApplicationReference.New(),
            MunicipalityId = request.MunicipalityId,
            Program = edition.Edition.Program,
            Edition = edition.Key,
            StartedAt = time.GetUtcNow(),
        };
        db.Add(application);
        audit.Record("application.started", typeof(Application), application.Id, application.MunicipalityId, new { application.Reference, application.Edition });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException race) when (race.Violates(Application.OneOpenIndex))
        {
            return new ApplicationAlreadyOpen(await OpenReferenceAsync(request.MunicipalityId, cancel) ?? "");
        }

        return ApplicationRegister.Summarize(application);
    }

    private Task<string?> OpenReferenceAsync(Guid town, CancellationToken cancel) => db.Set<Application>()
        .Where(a => a.MunicipalityId == town && ApplicationStatusFacts.Open.Contains(a.Status))
        .Select(a => (string?)a.Reference).SingleOrDefaultAsync(cancel);
}
