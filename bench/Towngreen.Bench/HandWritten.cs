using Towngreen.Certification;

namespace Towngreen.Bench;

/// <summary>
/// Sustainable CT 2026 as a programmer would write it down who needed no other program, no pack and no reasons: points and the highest level,
/// as claimed and as approved, and nothing else.
/// </summary>
internal static class HandWritten
{
    private const int Categories = 12;

    /// <summary>Points and the highest level of both standings.</summary>
    public readonly record struct Result(decimal Claimed, string? ClaimedLevel, decimal Approved, string? ApprovedLevel);

    public static Result Score(Claims claims, DateOnly asOf)
    {
        var (claimed, approved) = (new Sums(), new Sums());
        foreach (var claim in claims.Items)
        {
            if (claim.Status is ClaimStatus.Declined || !IsInTime(claim, asOf) || Points(claim, asOf) is not { } points)
            {
                continue;
            }

            claimed.Add(claim, points);
            if (claim.Status is ClaimStatus.Approved)
            {
                approved.Add(claim, points);
            }
        }

        return new(claimed.Points, claimed.Level, approved.Points, approved.Level);
    }

    /// <summary>New credit; towns with a history, and rolling credit, are not among those measured.</summary>
    private static bool IsInTime(Claim claim, DateOnly asOf) =>
        claim.Kind is CreditKind.New && claim.CompletedOn is { } completed && completed >= new DateOnly(asOf.Year - 3, 1, 1) && completed <= asOf;

    /// <summary>What a claim earns; nothing when it does not count.</summary>
    private static decimal? Points(Claim claim, DateOnly asOf) => claim.Action switch
    {
        "optimize-for-equity" => PerEntry(Toolkits(claim), 10, 40),
        "equity-training" when claim.Credit == "cohort" => IsCohort(claim) ? 10 : null,
        "equity-training" => IsStaffTraining(claim) ? 5 : null,
        "renewable-energy" => IsProven(claim) && Number(claim, "share") is >= 10 and <= 100 and var share ? Math.Min(Math.Floor(share / 10), 5) * 10 : null,
        "mentorship" => PerEntry(Mentorships(claim, asOf), 5, 15),
        "homelessness-workforce" when claim.Credit == "coordinator" => HasText(claim.Entries[0], "coordinator") && HasLink(claim.Entries[0], "contact-page") ? 5 : null,
        "homelessness-workforce" when HasText(claim.Entries[0], "list") => Number(claim, "attended") switch { >= 11 => 15, >= 5 => 10, >= 1 => 5, _ => null },
        _ => IsProven(claim) ? Catalogue.Of(claim.Action).Points : null,
    };

    private static decimal? PerEntry(int entries, decimal each, decimal cap) => entries == 0 ? null : Math.Min(entries * each, cap);

    private static bool IsProven(Claim claim) =>
        HasText(claim.Entries[0], "done") && (claim.Entries[0].Find("proof-file") is FileValue || HasLink(claim.Entries[0], "proof-link"));

    private static int Toolkits(Claim claim)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        return claim.Entries.Count(entry => entry.Find("target") is ActionValue { Key: var target } && targets.Add(target) && Catalogue.Has(target)
            && entry.Find("began") is DateValue && entry.Find("ended") is DateValue
            && HasText(entry, "engaged") && HasText(entry, "how") && HasText(entry, "changed"));
    }

    private static bool IsCohort(Claim claim)
    {
        if (claim.Entries[0].Find("series") is not TrainingSeriesValue series || claim.Entries[0].Find("attendees") is not PeopleValue { People: var people })
        {
            return false;
        }

        var present = people.Where(person => series.Sessions.All(person.Sessions.Contains)).ToList();
        return present.Count >= 3 && (
            from elected in present.Where(person => person.Roles.Contains(PersonRole.ElectedExecutive))
            from senior in present.Where(person => person != elected && person.Roles.Contains(PersonRole.SeniorStaff))
            from resident in present.Where(person => person != elected && person != senior && person.Roles.Contains(PersonRole.TeamResident))
            select resident).Any();
    }

    private static bool IsStaffTraining(Claim claim) =>
        claim.Entries[0].Find("format") is ChoiceValue { Option: "in-person" or "live-online" } && Number(claim, "headcount") >= 2;

    private static int Mentorships(Claim claim, DateOnly asOf)
    {
        var actions = new HashSet<string>(StringComparer.Ordinal);
        return claim.Entries.Count(entry => entry.Find("action") is ActionValue { Key: var action } && actions.Add(action) && Catalogue.Has(action)
            && entry.Find("activity") is ChoiceValue { Option: "presentation-with-discussion" or "staff-time" }
            && entry.Find("active-on") is DateValue { Date: var active } && active >= asOf.AddYears(-3) && active <= asOf);
    }

    private static bool HasText(Entry entry, string field) => entry.Find(field) is TextValue;

    private static bool HasLink(Entry entry, string field) => entry.Find(field) is LinkValue { IsWebAddress: true };

    private static decimal? Number(Claim claim, string field) => (claim.Entries[0].Find(field) as NumberValue)?.Number;

    /// <summary>What levels are made of.</summary>
    private sealed class Sums
    {
        private readonly HashSet<string> _actions = new(StringComparer.Ordinal);
        private readonly bool[] _categories = new bool[Categories + 2];
        private decimal _climate;
        private int _toolkits;

        public decimal Points { get; private set; }

        public string? Level =>
            Points < 200 || _toolkits < 1 || _categories.AsSpan(1, Categories).Contains(false) ? null
            : Points < 500 || _toolkits < 3 ? "bronze"
            : Points < 750 || _toolkits < 4 || _climate < 150 || !HasGoldActions ? "silver"
            : "gold";

        private bool HasGoldActions =>
            _actions.Contains("equity-training") && _actions.Contains("statement-on-equity") && _actions.Contains("collaborate-with-municipalities");

        public void Add(Claim claim, decimal points)
        {
            var (category, _, isClimate) = Catalogue.Of(claim.Action);
            Points += points;
            _climate += isClimate ? points : 0;
            _categories[category] = true;
            _actions.Add(claim.Action);
            if (claim.Action == "optimize-for-equity")
            {
                _toolkits = Toolkits(claim);
            }
        }
    }
}
