using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Municipalities;

namespace Towngreen.Web.Features.Towns;

/// <summary>How far a town has come, as anybody may know: drafts are the town's own affair.</summary>
public enum Standing
{
    /// <summary>It has not joined the program.</summary>
    NotJoined,

    /// <summary>It has joined.</summary>
    Registered,

    /// <summary>It has handed in an application that is not decided.</summary>
    Applying,

    Certified,
}

/// <summary>A town with its standing, and what it is certified as.</summary>
public sealed record TownStanding(TownSummary Town, Standing Standing, CertificationSummary? Certification)
{
    /// <summary>What tells standings apart in addresses, maps and words: the level's key once certified.</summary>
    public string Key => Certification?.Level ?? KeyOf(Standing);

    public static string KeyOf(Standing standing) => standing switch
    {
        Standing.NotJoined => "not-joined",
        Standing.Registered => "registered",
        Standing.Applying => "applying",
        _ => "certified",
    };
}
