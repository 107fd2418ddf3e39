using System.Text.Json;
using System.Text.Json.Serialization;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>An application as it was handed in: what <see cref="HandInRecord.Snapshot"/> holds as JSON. Read years later, so it only ever grows.</summary>
/// <param name="ScoredOn">The day to score by.</param>
public sealed record FrozenApplication(
    string Program, string Edition, string EditionHash, DateOnly ScoredOn, FrozenHistory History, IReadOnlyList<FrozenAction> Actions)
{
    /// <summary>What the town said about itself.</summary>
    public IReadOnlyList<FactAnswer> Facts { get; init; } = [];

    /// <summary>The actions that the town declared not to apply.</summary>
    public IReadOnlyList<FrozenDeclaration> Declarations { get; init; } = [];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>As the engine reads it.</summary>
    /// <param name="pack">The edition it was made under.</param>
    /// <param name="statusOf">Where a claim or declaration stands, by its id and where it stood then.</param>
    public Claims ToClaims(EditionPack pack, Func<Guid, CreditClaimStatus, CreditClaimStatus> statusOf) => new(
        [.. Actions.SelectMany(action => action.Claims.Select(claim => claim.ToClaim(action.Key, pack, statusOf(claim.Id, claim.Status))))],
        History.ToHistory(),
        [.. Facts.Select(answer => answer.ToFact())],
        [.. Declarations.Select(one => new NotApplicable(one.Action, one.Reason, statusOf(one.Id, one.Status).Scored()))]);

    /// <exception cref="JsonException">The text is not a frozen application.</exception>
    public static FrozenApplication FromJson(string json) =>
        JsonSerializer.Deserialize<FrozenApplication>(json, Options) ?? throw new JsonException("A frozen application is never null.");
}

/// <summary>What the town had earned before, as known at hand-in.</summary>
public sealed record FrozenHistory(int? ExpiresInYear, IReadOnlyList<EarnedCredit> Earned)
{
    public static FrozenHistory Of(History history) => new(history.ExpiresInYear, [.. history.Earned]);

    public History ToHistory() => new(ExpiresInYear, [.. Earned]);
}

public sealed record FrozenAction(string Key, PartnersBox Partners, IReadOnlyList<FrozenClaim> Claims);

/// <param name="Status">As of this hand-in: what is handed in now, and what earlier verdicts settled.</param>
/// <param name="HandInNumber">The hand-in that carried this evidence first.</param>
/// <param name="Revision">Which of the claim's saves this is.</param>
public sealed record FrozenClaim(
    Guid Id, string Credit, CreditClaimStatus Status, int HandInNumber, int Revision, ClaimContent Content, IReadOnlyList<FrozenFile> Files)
{
    public Claim ToClaim(string actionKey, EditionPack pack, CreditClaimStatus status) =>
        Content.ToClaim(actionKey, Credit, pack.Edition) with { Status = status.Scored() };
}

/// <param name="Action">The action's key.</param>
/// <param name="Status">As of this hand-in, as for claims.</param>
public sealed record FrozenDeclaration(Guid Id, string Action, string Reason, CreditClaimStatus Status, int HandInNumber);

/// <param name="Id">The stored file.</param>
public sealed record FrozenFile(Guid Id, string Name, string Sha256);
