namespace Towngreen.Web.Features.Reviews;

/// <summary>Every address of this feature.</summary>
public static class ReviewLinks
{
    public static string Queue(QueueFilter? filter = null) => $"/review{filter?.ToQuery()}";

    public static string Application(string reference) => $"/review/{reference}";

    /// <param name="filter">The queue the reviewer works through: after a verdict, its next claim is shown.</param>
    public static string Claim(string reference, string actionKey, string creditId, QueueFilter? filter = null) =>
        $"/review/{reference}/{actionKey}/{creditId}{filter?.ToQuery()}";

    public static string Return(string reference) => $"/review/{reference}/return";

    public static string Decision(string reference) => $"/review/{reference}/decision";
}
