using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>A credit on its action's page: the form, or what was handed in, with what the checks say.</summary>
public sealed record CreditForm
{
    public required EditionPack Pack { get; init; }

    public required string ActionKey { get; init; }

    public required Credit Credit { get; init; }

    public required ClaimInput Input { get; init; }

    /// <summary>What is saved; nothing where nobody claimed the credit yet.</summary>
    public CreditClaim? Saved { get; init; }

    public Claim? SavedClaim { get; init; }

    public required CreditClaimStatus Told { get; init; }

    public ClaimAssessment? Assessment { get; init; }

    public required bool IsOpen { get; init; }

    public required EvidenceSources Sources { get; init; }

    public required IReadOnlyList<Choice> Towns { get; init; }

    public required IReadOnlyList<Choice> Actions { get; init; }

    /// <summary>How far back work may have been done to earn new credit.</summary>
    public required CreditWindow Window { get; init; }

    /// <summary>The day by which new credit is told; today while the application is a draft.</summary>
    public required DateOnly HandIn { get; init; }

    /// <summary>What all its fields' names begin with.</summary>
    public string Name => $"Credits[{Credit.Id}]";

    public string Anchor => ApplicationLinks.CreditAnchor(Credit.Id);

    public bool IsSetAside => Saved?.RemovedAt is not null;

    public ActionText Text => Pack.Texts[ActionKey];

    /// <summary>What the checks say about one entry, apart from what is met.</summary>
    public IEnumerable<Finding> ChecksOf(int entry) =>
        Checks.Where(finding => finding.Facts.GetValueOrDefault("entry") is int place && place == entry);

    /// <summary>What the checks say about one field of one entry, apart from what is met.</summary>
    public IEnumerable<Finding> ChecksOf(int entry, string field) =>
        ChecksOf(entry).Where(finding => Equals(finding.Facts.GetValueOrDefault("field"), field));

    /// <summary>What the checks say about the claim as a whole.</summary>
    public IEnumerable<Finding> ChecksOfClaim => Checks.Where(finding => !finding.Facts.ContainsKey("field"));

    private IEnumerable<Finding> Checks => Assessment is null ? [] : Assessment.Finding.SelfAndParts()
        .Where(finding => finding.Parts.Count == 0 && finding.Status != FindingStatus.Met);

    /// <summary>The entry in this place, when a record of the program wrote it.</summary>
    public Entry? SealedEntry(int entry) =>
        Input.Entries[entry].Seal is { } seal ? SavedClaim?.Entries.FirstOrDefault(saved => saved.Seal == seal) : null;

    /// <summary>The fields a person fills in: none in a sealed entry.</summary>
    public IEnumerable<EvidenceField> FieldsToFill(int entry) => SealedEntry(entry) is null ? Credit.Evidence : [];

    public FieldForm Field(EvidenceField field, int entry) =>
        new(this, field, Input.Entries[entry].For(field.Id), $"{Name}.Entries[{entry}].Fields[{field.Id}]", entry);
}

/// <summary>One evidence field of one entry.</summary>
/// <param name="Name">What the names of its inputs begin with.</param>
/// <param name="Entry">The entry's place from 0.</param>
public sealed record FieldForm(CreditForm Form, EvidenceField Field, FieldInput Input, string Name, int Entry)
{
    public IEnumerable<Finding> Checks => Form.ChecksOf(Entry, Field.Id);

    public string Partial => Field.Type switch
    {
        EvidenceType.LongText => "_LongText",
        EvidenceType.Number => "_Number",
        EvidenceType.Date => "_Date",
        EvidenceType.Choice => "_Choice",
        EvidenceType.Link => "_Link",
        EvidenceType.File => "_File",
        EvidenceType.People => "_People",
        EvidenceType.Municipality => "_Municipality",
        EvidenceType.Action => "_Action",
        EvidenceType.TrainingSeries => "_TrainingSeries",
        _ => "_Text",
    };
}

/// <summary>A day's three inputs.</summary>
public sealed record DayForm(string Name, string Label, string? Hint, bool Required, DayInput Input);
