namespace Towngreen.Web.Features.Applications;

/// <summary>How far an application has come.</summary>
public enum ApplicationStatus
{
    /// <summary>The town works on it.</summary>
    Draft,

    /// <summary>The program reviews it; nothing can be changed.</summary>
    HandedIn,

    /// <summary>It is back with the town: the items a reviewer returned can be changed and handed in again.</summary>
    Returned,

    Certified,

    NotCertified,

    /// <summary>The town gave it up.</summary>
    Withdrawn,

    /// <summary>The town took its work over to another application, and this one stays as it was.</summary>
    Carried,
}

/// <summary>What each status means, in one table.</summary>
public static class ApplicationStatusFacts
{
    private static readonly Dictionary<ApplicationStatus, (bool Open, ApplicationStatus[] Next)> Table = new()
    {
        [ApplicationStatus.Draft] = (true, [ApplicationStatus.HandedIn, ApplicationStatus.Withdrawn, ApplicationStatus.Carried]),
        [ApplicationStatus.HandedIn] = (true,
            [ApplicationStatus.Returned, ApplicationStatus.Certified, ApplicationStatus.NotCertified, ApplicationStatus.Withdrawn]),
        [ApplicationStatus.Returned] = (true, [ApplicationStatus.HandedIn, ApplicationStatus.NotCertified, ApplicationStatus.Withdrawn]),
        [ApplicationStatus.Certified] = (false, []),
        [ApplicationStatus.NotCertified] = (false, []),
        [ApplicationStatus.Withdrawn] = (false, []),
        [ApplicationStatus.Carried] = (false, []),
    };

    /// <summary>Open applications are still on their way: a town has one at most.</summary>
    public static IReadOnlyList<ApplicationStatus> Open { get; } = [.. Table.Where(row => row.Value.Open).Select(row => row.Key)];

    public static bool IsOpen(this ApplicationStatus status) => Table[status].Open;

    public static bool MayBecome(this ApplicationStatus status, ApplicationStatus next) => Table[status].Next.Contains(next);
}
