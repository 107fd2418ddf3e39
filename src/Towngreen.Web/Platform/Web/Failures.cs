using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Web;

/// <summary>What an exception that nobody handled means for the visitor.</summary>
internal static class Failures
{
    /// <summary>The framework's reader of forms throws without the system's number for what failed; a disk or a network would give it.</summary>
    private const int WithoutNumber = unchecked((int)0x80131620);

    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        // A form with more values, or longer ones, than any of ours, or one that ends in its middle, is the sender's mistake.
        InvalidDataException or IOException { HResult: WithoutNumber } => StatusCodes.Status400BadRequest,
        _ when ProviderDifferences.IsAway(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
