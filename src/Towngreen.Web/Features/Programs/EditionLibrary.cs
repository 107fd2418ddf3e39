using Towngreen.Certification;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Programs;

/// <summary>The installation's program and its editions. What was published is served as it was published, whatever the folder says today.</summary>
public sealed class EditionLibrary(ProgramPack program)
{
    private volatile IReadOnlyList<EditionPack> _editions = program.Editions;

    public ProgramPack Program => program;

    /// <summary>Newest first; never empty.</summary>
    public IReadOnlyList<EditionPack> Editions => _editions;

    /// <summary>The newest edition.</summary>
    public EditionPack Current => _editions[0];

    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public EditionPack Get(string key) => Find(key) ?? throw new KeyNotFoundException($"{program.Key} has no edition {key}.");

    public EditionPack? Find(string key) => _editions.FirstOrDefault(edition => edition.Key == key);

    /// <summary>What the actions of one edition are in another.</summary>
    public Crosswalk Between(EditionPack from, EditionPack to) => ActionLineage.Between(Editions, from, to);

    /// <summary>Puts published editions in the place of those of the same key in the folder, and keeps those the folder no longer has.</summary>
    internal void Serve(IReadOnlyList<EditionPack> published) => _editions =
    [
        .. published.Concat(program.Editions).DistinctBy(edition => edition.Key)
            .OrderByDescending(edition => edition.Edition.Year).ThenByDescending(edition => edition.Key, StringComparer.Ordinal),
    ];
}
