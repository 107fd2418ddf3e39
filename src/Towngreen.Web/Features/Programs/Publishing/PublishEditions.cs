using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Programs.Publishing;

/// <summary>Publishes editions that are not published yet, under their content hash. A published one is never replaced.</summary>
public sealed class PublishEditions(TowngreenDb db, AuditLog audit, TimeProvider time)
{
    /// <returns>What became of each edition, in the order given.</returns>
    public async Task<IReadOnlyList<Publication>> RunAsync(IReadOnlyList<EditionPack> editions, CancellationToken cancel)
    {
        var programs = editions.Select(edition => edition.Edition.Program).Distinct().ToList();
        var published = await db.Set<PublishedEdition>()
            .Where(known => programs.Contains(known.Program))
            .Select(known => new { known.Program, known.Key, known.ContentHash })
            .ToDictionaryAsync(known => (known.Program, known.Key), known => known.ContentHash, cancel);
        var outcomes = editions.Select(edition => new Publication(edition, OutcomeFor(edition, published))).ToList();
        foreach (var publication in outcomes.Where(publication => publication.Outcome is PublicationOutcome.Published))
        {
            Publish(publication.Edition);
        }

        return await SaveAsync(cancel) ? outcomes : await RunAsync(editions, cancel);
    }

    private static PublicationOutcome OutcomeFor(EditionPack edition, Dictionary<(string Program, string Key), string> published) =>
        !published.TryGetValue((edition.Edition.Program, edition.Key), out var hash) ? PublicationOutcome.Published
        : hash == edition.ContentHash ? PublicationOutcome.AlreadyPublished
        : PublicationOutcome.DiffersFromPublished;

    private void Publish(EditionPack edition)
    {
        db.Add(new PublishedEdition
        {
            Program = edition.Edition.Program,
            Key = edition.Key,
            ContentHash = edition.ContentHash,
            Content = edition.Files.Archive(),
            PublishedAt = time.GetUtcNow(),
        });
        audit.Record("edition.published", typeof(PublishedEdition), $"{edition.Edition.Program}/{edition.Key}", details: new { edition.ContentHash });
    }

    /// <summary>False when another node published the same edition in between: what it published stands.</summary>
    private async Task<bool> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException race) when (race.Violates(PublishedEditionMap.KeyIndex))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

public sealed record Publication(EditionPack Edition, PublicationOutcome Outcome);

public enum PublicationOutcome
{
    /// <summary>It is published now.</summary>
    Published,

    /// <summary>It was published before with the same content.</summary>
    AlreadyPublished,

    /// <summary>It was published before with other content, which stays.</summary>
    DiffersFromPublished,
}
