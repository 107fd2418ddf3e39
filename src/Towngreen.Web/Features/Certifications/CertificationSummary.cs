namespace Towngreen.Web.Features.Certifications;

/// <summary>A certification as other features and pages see it.</summary>
public sealed record CertificationSummary(
    string Number,
    Guid MunicipalityId,
    string Program,
    string Edition,
    string Level,
    string LevelTitle,
    IReadOnlyList<AwardedDesignation> Designations,
    decimal Points,
    DateOnly AwardedOn,
    DateOnly ExpiresOn,
    string? SupersededBy,
    bool IsDemonstration)
{
    /// <summary>Whether it holds on that day.</summary>
    public Validity ValidityOn(DateOnly day) =>
        SupersededBy is not null ? Validity.Superseded : day > ExpiresOn ? Validity.Expired : Validity.Valid;
}

/// <summary>A designation as it was named when it was awarded.</summary>
public sealed record AwardedDesignation(string Key, string Title);

public enum Validity
{
    Valid,

    /// <summary>A later certification took its place.</summary>
    Superseded,
    Expired,
}
