namespace Towngreen.Web.Features.Reviews;

/// <summary>Every address of this feature.</summary>
public static class ReviewLinks
{
    public static string Queue(QueueFilter? filter = null) => $"/review{filter?.ToQuery()}";

    public static string Application(string reference) => $"/review/{reference}";

    /// <param name="filter">The queue the reviewer works through: after a verdict, its next claim is shown.</param>
    public static string Claim(string reference, string actionKey, string creditId, QueueFilter? filter = null) =>
        $"/review/{reference}/{actionKey}/{creditId}{filter?.ToQuery()}";

    /// <summary>The declaration that an action does not apply.</summary>
    public static string Declaration(string reference, string actionKey, QueueFilter? filter = null) =>
        $"/review/{reference}/does-not-apply/{actionKey}{filter?.ToQuery()}";

    /// <param name="creditId">The credit claimed; nothing for the declaration that the action does not apply.</param>
    public static string Work(string reference, string actionKey, string? creditId, QueueFilter? filter = null) =>
        creditId is null ? Declaration(reference, actionKey, filter) : Claim(reference, actionKey, creditId, filter);

    public static string Return(string reference) => $"/review/{reference}/return";

    public static string Decision(string reference) => $"/review/{reference}/decision";
}
