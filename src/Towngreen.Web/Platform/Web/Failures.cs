using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Web;

/// <summary>What an exception that nobody handled means for the visitor.</summary>
internal static class Failures
{
    /// <summary>Linux's numbers, which input and output exceptions carry as they came.</summary>
    private const int NoSpaceLeft = 28, ReadOnlyFileSystem = 30, QuotaExceeded = 122;

    /// <summary>The framework's reader of forms throws without the system's number for what failed; a disk or a network would give it.</summary>
    private const int WithoutNumber = unchecked((int)0x80131620);

    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        // A form with more values, or longer ones, than any of ours, or one that ends in its middle, is the sender's mistake.
        InvalidDataException or IOException { HResult: WithoutNumber } => StatusCodes.Status400BadRequest,
        _ => Causes(failure).Select(StatusOfCause).FirstOrDefault(status => status is not null) ?? StatusCodes.Status500InternalServerError,
    };

    private static int? StatusOfCause(Exception cause) => cause switch
    {
        IOException { HResult: NoSpaceLeft or QuotaExceeded } => StatusCodes.Status507InsufficientStorage,
        IOException { HResult: ReadOnlyFileSystem } => StatusCodes.Status503ServiceUnavailable,
        _ when ProviderDifferences.IsFull(cause) => StatusCodes.Status507InsufficientStorage,
        _ when ProviderDifferences.IsReadOnly(cause) || ProviderDifferences.IsAway(cause) => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
