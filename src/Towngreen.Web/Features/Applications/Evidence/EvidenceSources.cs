using Towngreen.Certification;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>What forms refer to by key or id.</summary>
/// <param name="Towns">The program's towns: names by slug.</param>
/// <param name="Files">The town's own files.</param>
public sealed record EvidenceSources(IReadOnlyDictionary<string, string> Towns, IReadOnlyList<StoredFile> Files)
{
    public StoredFile? File(Guid id) => Files.FirstOrDefault(file => file.Id == id);

    /// <summary>The stored file with this content, by preference under the same name.</summary>
    public StoredFile? File(string name, string sha256) =>
        Files.FirstOrDefault(file => file.Sha256 == sha256 && file.Name == name) ?? Files.FirstOrDefault(file => file.Sha256 == sha256);

    /// <summary>Where a file of evidence can be opened.</summary>
    public string? Link(FileValue file) => File(file.Name, file.Sha256) is { } stored ? FileEndpoint.Link(stored.Id, stored.Name) : null;
}
