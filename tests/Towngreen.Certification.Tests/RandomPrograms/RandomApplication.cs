namespace Towngreen.Certification.Tests.RandomPrograms;

/// <summary>Applications to an edition: sound and unsound, in every state of review, with days and amounts at and beside every edge.</summary>
internal sealed class RandomApplication
{
    private static readonly ValueList<DateOnly> Days =
        [new(2026, 4, 24), new(2026, 1, 1), new(2026, 12, 31), new(2028, 2, 29), new(2024, 2, 29), new(2027, 2, 28), new(2025, 3, 1)];

    private static readonly ValueList<ClaimStatus> Statuses = [ClaimStatus.Claimed, ClaimStatus.Claimed, ClaimStatus.Approved, ClaimStatus.Approved, ClaimStatus.Approved, ClaimStatus.Approved, ClaimStatus.Returned, ClaimStatus.Declined];

    private readonly Chance _chance;
    private readonly Edition _edition;
    private readonly DateOnly _asOf;
    private readonly int _faults;
    private readonly ClaimStatus? _everywhere;

    private RandomApplication(Chance chance, Edition edition)
    {
        (_chance, _edition) = (chance, edition);
        _asOf = chance.Percent(60) ? chance.Of(Days) : new DateOnly(2026, 1, 1).AddDays(chance.Between(0, 364));
        _faults = chance.Of(0, 0, 2, 8, 30);
        _everywhere = chance.Percent(20) ? ClaimStatus.Claimed : chance.Percent(20) ? ClaimStatus.Approved : null;
    }

    public static (Claims Claims, DateOnly AsOf) Draw(Chance chance, Edition edition) => new RandomApplication(chance, edition).Draw();

    private (Claims Claims, DateOnly AsOf) Draw()
    {
        var share = _chance.Of(10, 50, 80, 100);
        var claims = from action in _edition.Actions from credit in action.Credits where _chance.Percent(share) select Claim(action, credit);
        List<Claim> items = [.. claims.ToList(), .. _chance.Some([Stray("lost", "w1"), Stray(_edition.Actions[0].Key, "lost")], 0, _chance.Of(0, 0, 2))];
        ValueList<Fact> facts = [.. new RandomFacts(_chance, _edition, _asOf, _faults).Draw()];
        return (new Claims([.. _chance.Some(items, items.Count, items.Count)], History(items), facts, NotApplicable()), _asOf);
    }

    private Claim Claim(ActionDefinition action, Credit credit)
    {
        var evidence = new RandomAnswers(_chance, _edition, credit, _asOf, _faults);
        return new Claim
        {
            Action = action.Key,
            Credit = credit.Id,
            Kind = _chance.Percent(15) ? CreditKind.Rolling : CreditKind.New,
            CompletedOn = Completion((credit.Window ?? _edition.Window).NewCredit(_asOf)),
            Impact = Fault() ? _chance.Of(null, "", " ") : "Still in force",
            Entries = [.. _chance.Times(Fault() ? 0 : 1, credit.MaxEntries + (Fault() ? 1 : 0), _ => evidence.Entry())],
            Status = Status(),
        };
    }

    private Claim Stray(string action, string credit) =>
        new() { Action = action, Credit = credit, CompletedOn = _asOf, Entries = [new Entry([])], Status = Status() };

    private DateOnly? Completion(Period window)
    {
        if (Fault())
        {
            return _chance.Of<DateOnly?>(null, _asOf.AddDays(1), _asOf.AddYears(1), window.From > DateOnly.MinValue ? window.From.AddDays(-1) : null);
        }

        var days = Math.Min(window.To.DayNumber - window.From.DayNumber, 4000);
        return _chance.Of(window.To, window.To.AddDays(-days), window.To.AddDays(-_chance.Between(0, days)));
    }

    private History History(List<Claim> items)
    {
        List<EarnedCredit> possible =
        [
            .. items.Select(claim => new EarnedCredit(claim.Action, claim.Credit, claim.CompletedOn ?? _asOf)),
            .. items.Select(claim => new EarnedCredit(claim.Action, claim.Credit, _asOf.AddYears(-2))),
            .. _edition.Actions.Select(action => new EarnedCredit(action.Key, action.Credits[0].Id, _asOf.AddYears(-3))),
            new("lost", "w1", _asOf.AddYears(-3)),
        ];
        return new History(
            _chance.Of<int?>(null, _asOf.Year, _asOf.Year, _asOf.Year + 1, _asOf.Year - 1),
            [.. _chance.Some(possible, 0, _chance.Of(0, 2, 6))],
            _chance.Of<string?>([null, "lost", .. _edition.Levels.Select(level => level.Key)]));
    }

    private ValueList<NotApplicable> NotApplicable() => _chance.Percent(75)
        ? []
        : [.. _chance.Some(_edition.Actions.Select(action => action.Key).Append("lost"), 1, _chance.Of(1, 1, 2, 10)).Select(action => new NotApplicable(action, "No shore", Status()))];

    private ClaimStatus Status() => _everywhere ?? _chance.Of(Statuses);

    private bool Fault() => _chance.Percent(_faults);
}
