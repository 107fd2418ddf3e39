using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Activities;

/// <summary>What is wrong with parts that planning and recording share.</summary>
internal static class ActivityCheck
{
    public static Error? Kind(ActivityKind? kind) =>
        kind is { } known && Enum.IsDefined(known) ? null : new MentorshipMissing("kind") { Field = nameof(ActivityContent.Kind) };

    public static Error? Minutes(int? minutes) =>
        minutes is null or (> 0 and <= ActivityContent.MostMinutes) ? null
            : new MinutesOutOfRange(ActivityContent.MostMinutes) { Field = nameof(ActivityContent.Minutes) };
}
