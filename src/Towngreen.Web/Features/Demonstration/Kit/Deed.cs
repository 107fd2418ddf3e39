using Towngreen.Certification;
using Towngreen.Web.Features.Applications;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>Something a town did and claims a credit for.</summary>
/// <param name="Action">The action's key.</param>
/// <param name="Credit">The credit's id within it.</param>
/// <param name="MonthsAgo">When it was completed, counted back from the day the town works toward.</param>
/// <param name="Write">Fills the credit's form.</param>
internal sealed record Deed(string Action, string Credit, int MonthsAgo, Func<DeedSite, ValueList<Entry>> Write)
{
    /// <summary>The file that proves it, and what stands in it; nothing when there is none.</summary>
    public (string Name, string Text)? Proof { get; init; }

    public PartnersBox Partners { get; init; } = new(PartnersAnswer.None, "", "");

    /// <summary>For rolling credit: why it still matters.</summary>
    public string? Impact { get; init; }

    /// <summary>Together with somebody.</summary>
    public Deed With(string names, string ownRole) => this with { Partners = new(PartnersAnswer.Some, names, ownRole) };

    /// <summary>Older work, claimed for what it still does.</summary>
    public Deed Rolling(string impact) => this with { Impact = impact };

    /// <summary>The partners box is left for later.</summary>
    public Deed Unfinished() => this with { Partners = PartnersBox.NotAnswered };

    public Claim ToClaim(DeedSite site) => new()
    {
        Action = Action,
        Credit = Credit,
        Kind = Impact is null ? CreditKind.New : CreditKind.Rolling,
        CompletedOn = site.Day(MonthsAgo),
        Impact = Impact,
        Entries = Write(site),
    };
}

/// <summary>What a deed is told with: the town's people, its days, and the proof once it is uploaded.</summary>
/// <param name="WorkedToward">The day from which a deed's months are counted back.</param>
internal sealed record DeedSite(DateOnly WorkedToward, FileValue? Proof, IReadOnlyList<Person> Team)
{
    public DateOnly Day(int monthsAgo) => WorkedToward.AddMonths(-monthsAgo);

    /// <summary>The proof where the form asks for it, if there is any.</summary>
    public IEnumerable<KeyValuePair<string, EvidenceValue>> ProofIn(string field) => Proof is null ? [] : [new(field, Proof)];
}
