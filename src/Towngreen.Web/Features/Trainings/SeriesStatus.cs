namespace Towngreen.Web.Features.Trainings;

public enum SeriesStatus
{
    /// <summary>Only trainers see it.</summary>
    Draft,
    Published,

    /// <summary>Its page stays, and says so.</summary>
    Cancelled,
}
