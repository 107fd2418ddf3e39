using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.CarryingOver;

/// <summary>What becomes of an application's work under another edition, claim by claim.</summary>
/// <param name="There">What it would come to there, without any verdict yet.</param>
public sealed record CarryReport(OpenApplication Source, EditionPack To, CarryOver Carried, Scorecard There)
{
    public static CarryReport Of(OpenApplication source, EditionPack to, Crosswalk crosswalk, DateOnly day)
    {
        ValueList<Claim> unjudged = [.. source.Scored.Scored.Items.Select(claim => claim with { Status = ClaimStatus.Claimed })];
        var carried = Carrying.Carry(new Claims(unjudged, source.Scored.History), crosswalk);
        return new CarryReport(source, to, carried, carried.Score(day));
    }

    public EditionPack From => Source.Scored.Pack;

    public Scorecard Here => Source.Scored.Scorecard;

    public IEnumerable<CarriedRow> AsTheyAre => Rows.Where(row => row is { HasPlace: true, IsToLookAt: false });

    public IEnumerable<CarriedRow> ToLookAt => Rows.Where(row => row is { HasPlace: true, IsToLookAt: true });

    public IEnumerable<CarriedRow> Left => Rows.Where(row => !row.HasPlace);

    private IEnumerable<CarriedRow> Rows => Carried.Items.Select(item => new CarriedRow(this, item));
}

/// <summary>One claim on its way, with what people call it.</summary>
public sealed record CarriedRow(CarryReport Report, CarriedClaim Item)
{
    public bool HasPlace => Item.After is not null;

    /// <summary>Something is asked anew, does not fit, or no longer counts.</summary>
    public bool IsToLookAt => !Item.IsUnchanged || (Here?.Counts is true && There?.Counts is false);

    /// <summary>The edition whose words tell of it.</summary>
    public EditionPack Pack => HasPlace ? Report.To : Report.From;

    public ClaimRef Ref => (Item.After ?? Item.Before).Ref;

    public Credit Credit => Pack.Edition.FindCredit(Ref)!;

    public string Action => Pack.ActionName(Ref.Action);

    /// <summary>What the action was called, where its number or key is another there.</summary>
    public string? Formerly => Item.Destination is Destination.Renumbered ? Report.From.ActionName(Item.Before.Action) : null;

    public ClaimAssessment? Here => Report.Here.Find(Item.Before.Ref);

    public ClaimAssessment? There => Item.After is { } after ? Report.There.Find(after.Ref) : null;

    /// <summary>Why it would not count there.</summary>
    public IReadOnlyList<Finding> Reasons => There?.Finding.Reasons() ?? [];

    /// <summary>Answers that are not carried over; they stay in the earlier application.</summary>
    public IEnumerable<CarriedAnswer> Lost => Item.Answers.Where(answer => !answer.Fits);

    /// <summary>The question an answer was given to.</summary>
    public EvidenceField? FieldOf(CarriedAnswer answer) => Report.From.Edition.FindCredit(Item.Before.Ref)?.FindField(answer.Field);
}
