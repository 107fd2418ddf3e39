using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Reads a file of claims against the edition they are for.</summary>
internal sealed class ClaimsReader(Edition edition)
{
    private readonly HashSet<ClaimRef> _seen = [];

    public ClaimsFile Read(DataMap map)
    {
        map.Skip(CaseReader.Keys);
        var history = map.Optional("history")?.Map(History) ?? Certification.History.None;
        var claims = map["claims"].List(node => node.Map(Claim));
        var declared = new DeclarationsReader(edition);
        return new ClaimsFile(
            map.Optional("asOf")?.Day(),
            new Claims([.. claims.DistinctBy(claim => claim.Ref)], history, declared.Facts(map), declared.NotApplicable(map)));
    }

    private History History(DataMap map) => new(
        map.Optional("expiresInYear")?.Whole(1900, 2999),
        map.Optional("earned")?.List(node => node.Map(Earned)) ?? [],
        map.Optional("level") is { } level ? LevelOf(level) : null);

    private string LevelOf(DataNode node)
    {
        var key = node.Text();
        if (edition.Levels.All(level => level.Key != key))
        {
            node.Fault("pack.no-such-level", ("value", key));
        }

        return key;
    }

    private static EarnedCredit Earned(DataMap map) => new(map["action"].Text(), map["credit"].Text(), map["completedOn"].Day());

    private Claim Claim(DataMap map)
    {
        var (action, id) = (map["action"], map["credit"]);
        var reference = new ClaimRef(action.Text(), id.Text());
        var credit = Credit(reference, action, id);
        var entries = map.Optional("entries");
        if (!_seen.Add(reference) && credit is not null)
        {
            map.Node.Fault("claims.repeated-claim", ("action", reference.Action), ("credit", reference.Credit));
        }

        return new Claim
        {
            Action = reference.Action,
            Credit = reference.Credit,
            Kind = map.Optional("kind")?.OneOf(Vocabulary.CreditKinds) ?? CreditKind.New,
            CompletedOn = map.Optional("completedOn")?.Day(),
            Impact = map.Optional("impact")?.Verbatim(),
            Status = map.Optional("status")?.OneOf(Vocabulary.ClaimStatuses) ?? ClaimStatus.Claimed,
            Entries = credit is null ? [] : entries?.List(entry => EntriesReader.Read(entry, credit)) ?? [],
        };
    }

    private Credit? Credit(ClaimRef reference, DataNode action, DataNode credit)
    {
        var found = edition.FindCredit(reference);
        if (edition.FindAction(reference.Action) is null)
        {
            action.Fault("pack.no-such-action", ("value", reference.Action));
        }
        else if (found is null)
        {
            credit.Fault("pack.no-such-credit", ("value", reference.Credit));
        }

        return found;
    }
}
