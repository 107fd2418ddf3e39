using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Files;

/// <summary>A feature's answer to "may this person read this file?". Several features hold files; any one may say yes.</summary>
public interface IFileGate
{
    Task<bool> MayReadAsync(Guid fileId, Access access, CancellationToken cancel);
}

/// <summary>Serves files only as attachments under a sandbox policy: what towns upload never runs on our origin.</summary>
internal static class FileEndpoint
{
    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{id:guid}/{name}", ServeAsync);

    public static string Link(Guid id, string name) => $"/files/{id}/{Uri.EscapeDataString(name)}";

    private static async Task<IResult> ServeAsync(
        Guid id, TowngreenDb db, Access access, FileStore store, IEnumerable<IFileGate> gates, HttpContext http, CancellationToken cancel)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancel);
        // A file that is not there is asked for like any other: how long a refusal takes tells nobody that there is something.
        if (!await MayReadAsync(id, file?.MunicipalityId, access, gates, cancel) || file is null)
        {
            return TypedResults.NotFound();
        }

        if (!file.IsServed)
        {
            return TypedResults.StatusCode(file.Scan == ScanState.Waiting ? StatusCodes.Status423Locked : StatusCodes.Status410Gone);
        }

        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(store.Open(file.Sha256), file.ContentType, file.Name);
    }

    private static async Task<bool> MayReadAsync(Guid file, Guid? municipality, Access access, IEnumerable<IFileGate> gates, CancellationToken cancel)
    {
        if (municipality is { } town && access.May(Permission.SeeWorkspace, town))
        {
            return true;
        }

        foreach (var gate in gates)
        {
            if (await gate.MayReadAsync(file, access, cancel))
            {
                return true;
            }
        }

        return false;
    }
}
