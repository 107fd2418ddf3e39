using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Programs.Publishing;

/// <summary>At start: publishes what the program's folder has anew, and puts what is published on the library's shelf.</summary>
internal sealed partial class OpenLibrary(TowngreenDb db, EditionLibrary library, PublishEditions publish, ILogger<OpenLibrary> log)
{
    /// <exception cref="BrokenPackException">Published content can no longer be read.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var publication in await publish.RunAsync(library.Program.Editions, cancel))
        {
            if (publication.Outcome is PublicationOutcome.DiffersFromPublished)
            {
                WarnOfDifference(publication.Edition.Key);
            }
        }

        await ServeAsync(cancel);
    }

    /// <summary>Puts what is published on the shelf, and publishes nothing. Where the folder still has the very content, its own reading stays.</summary>
    /// <exception cref="BrokenPackException">Published content can no longer be read.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        var inFolder = library.Program.Editions.Select(edition => edition.ContentHash).ToList();
        var others = await db.Set<PublishedEdition>().AsNoTracking()
            .Where(edition => edition.Program == library.Program.Key && !inFolder.Contains(edition.ContentHash)).ToListAsync(cancel);
        library.Serve([.. others.Select(Read)]);
    }

    private static EditionPack Read(PublishedEdition published)
    {
        var reading = PackReader.ReadEdition(published.Program, published.Key, PackFiles.FromArchive(published.Content));
        return reading.Failed(out var faults)
            ? throw new BrokenPackException($"published/{published.Program}", [.. faults.Cast<PackFault>()])
            : reading.Value;
    }

    [LoggerMessage(LogLevel.Warning, "Edition {Edition} in the programs folder differs from what was published. The published content is served. "
        + "To change a published edition, put its former content back and make a new edition.")]
    private partial void WarnOfDifference(string edition);
}
