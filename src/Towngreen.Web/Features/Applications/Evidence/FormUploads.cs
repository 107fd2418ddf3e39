using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>Keeps the files that arrive with a form, and puts what is kept into it: a form that is refused comes back with its files.</summary>
public sealed class FormUploads(KeepEvidenceFiles keep)
{
    /// <returns>Why some files were not kept, each under its field's path within the form.</returns>
    public async Task<IReadOnlyList<Error>> TakeAsync(Guid applicationId, ClaimInput input, CancellationToken cancel)
    {
        var arrived = Arrived(input).ToList();
        if (arrived.Count == 0)
        {
            return [];
        }

        var outcome = await keep.RunAsync(
            new KeepEvidenceFiles.Request(applicationId, arrived.ConvertAll(file => IncomingFile.From(file.Input.Upload!))), cancel);
        if (outcome.Failed(out var refused))
        {
            return refused;
        }

        var errors = new List<Error>();
        foreach (var ((field, path), kept) in arrived.Zip(outcome.Value))
        {
            if (kept.Failed(out var reasons))
            {
                errors.AddRange(reasons.Select(reason => reason with { Field = path }));
            }
            else
            {
                (field.File, field.RemoveFile, field.Upload) = (kept.Value.Id, false, null);
            }
        }

        return errors;
    }

    private static IEnumerable<(FieldInput Input, string Path)> Arrived(ClaimInput input) => input.Entries.Index()
        .SelectMany(entry => entry.Item.Fields.Select(field => (field.Value, $"Entries[{entry.Index}].Fields[{field.Key}].Upload")))
        .Where(field => field.Value.Upload is not null);
}
