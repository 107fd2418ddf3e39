using Towngreen.Uswds.Content;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>How a status is marked.</summary>
internal static class RunStatusLook
{
    public static StatusKind Kind(this RunStatus status) => status switch
    {
        RunStatus.Finished => StatusKind.Success,
        RunStatus.Open => StatusKind.Info,
        _ => StatusKind.Neutral,
    };

    public static StatusKind Kind(this StepState state) => state switch
    {
        StepState.Answered => StatusKind.Success,
        StepState.Begun => StatusKind.Info,
        _ => StatusKind.Neutral,
    };
}
