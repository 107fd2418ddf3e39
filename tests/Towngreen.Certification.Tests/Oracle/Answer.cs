namespace Towngreen.Certification.Tests.Oracle;

/// <summary>What the oracle says to one rule, in the shape of a finding without its words' facts and its citations.</summary>
internal sealed record Answer(string Code, FindingStatus Status, decimal? Have, decimal? Need, IReadOnlyList<Answer> Parts)
{
    public Answer(string code, FindingStatus status, decimal? have = null, decimal? need = null)
        : this(code, status, have, need, [])
    {
    }

    public Answer(string code, bool met, decimal? have = null, decimal? need = null)
        : this(code, met ? FindingStatus.Met : FindingStatus.Unmet, have, need)
    {
    }

    /// <summary>As bad as the worst of its parts.</summary>
    public static Answer All(string code, IReadOnlyList<Answer> parts, decimal? have = null, decimal? need = null) =>
        new(code, parts.Count == 0 ? FindingStatus.Met : parts.Max(part => part.Status), have, need, parts);

    public bool Reached => Status is FindingStatus.Met or FindingStatus.NeedsAPerson;
}
