using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Outlooks;

/// <summary>One claim here and there, with what people call it.</summary>
public sealed record CarriedRow(Outlook Outlook, CarriedClaim Item)
{
    public bool HasPlace => Item.After is not null;

    /// <summary>Something is asked anew, does not fit, or no longer counts.</summary>
    public bool IsToLookAt => !Item.IsUnchanged || (Here?.Counts is true && There?.Counts is false);

    /// <summary>Whether it earns another amount there, or counts there and not here, or the other way about.</summary>
    public bool EarnsOtherwise => Here?.Counts != There?.Counts || Here?.Points != There?.Points || Here?.ApprovedPoints != There?.ApprovedPoints;

    /// <summary>New credit here, and too old for it there.</summary>
    public bool GrowsTooOld => Has(Here, FindingCodes.WindowNew) && (Has(There, FindingCodes.WindowTooOld) || Has(There, FindingCodes.WindowClosed));

    /// <summary>The last day of hand-in on which it is new credit, by the rules of the edition looked at.</summary>
    public DateOnly? NewUntil => Item.Before.CompletedOn is { } completed ? (Credit.Window ?? Pack.Edition.Window).LastDay(completed) : null;

    /// <summary>The edition whose words tell of it.</summary>
    public EditionPack Pack => HasPlace ? Outlook.To : Outlook.From;

    public ClaimRef Ref => (Item.After ?? Item.Before).Ref;

    public Credit Credit => Pack.Edition.FindCredit(Ref)!;

    public string Action => Pack.ActionName(Ref.Action);

    /// <summary>The key of its category in the edition it was made under.</summary>
    public string Category => Outlook.From.Edition.ActionByKey(Item.Before.Action).Category;

    /// <summary>What the action was called, where its number or key is another there.</summary>
    public string? Formerly => Item.Destination is Destination.Renumbered ? Outlook.From.ActionName(Item.Before.Action) : null;

    public ClaimAssessment? Here => Outlook.Here.Find(Item.Before.Ref);

    public ClaimAssessment? There => Item.After is { } after ? Outlook.There.Find(after.Ref) : null;

    /// <summary>Why it would not count there.</summary>
    public IReadOnlyList<Finding> Reasons => There?.Finding.Reasons() ?? [];

    /// <summary>Answers that are not carried over; they stay in the earlier application.</summary>
    public IEnumerable<CarriedAnswer> Lost => Item.Answers.Where(answer => !answer.Fits);

    /// <summary>The question an answer was given to.</summary>
    public EvidenceField? FieldOf(CarriedAnswer answer) => Outlook.From.Edition.FindCredit(Item.Before.Ref)?.FindField(answer.Field);

    private static bool Has(ClaimAssessment? assessment, string code) => assessment?.Findings.Any(finding => finding.Code == code) is true;
}
