using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

internal static class ClaimFilesExtensions
{
    /// <summary>Every file the claim's entries hold.</summary>
    public static IEnumerable<FileValue> Files(this Claim claim) => claim.Entries.SelectMany(entry => entry.Values.Values).OfType<FileValue>();
}
