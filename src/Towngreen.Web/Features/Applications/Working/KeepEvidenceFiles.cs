using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>
/// Keeps files that arrive with a form, before the rest of it is read: when something else in the form has to be mended, nobody uploads
/// twice.
/// </summary>
public sealed class KeepEvidenceFiles(ApplicationAccess applications, Uploads uploads, AuditLog audit)
{
    public sealed record Request(Guid ApplicationId, IReadOnlyList<IncomingFile> Files);

    /// <returns>For each file, in order, what is kept or why it is not.</returns>
    public async Task<Result<IReadOnlyList<Result<StoredFile>>>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application)
        {
            return new NotFound();
        }

        return (await uploads.TakeAsync(request.Files, FileKinds.Evidence, application.MunicipalityId, Record, cancel)).ToList();

        Task Record(IReadOnlyList<StoredFile> kept)
        {
            audit.Record("evidence.uploaded", typeof(Application), application.Id, application.MunicipalityId,
                new { application.Reference, Files = kept.Select(file => file.Name) });
            return Task.CompletedTask;
        }
    }
}
