using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>One credit of an action: its figures, its form, what is asked of each entry.</summary>
internal sealed record CreditYaml(Credit Credit, string? EntryLabel, SealedCredit? SealedBy, DataNode Node)
{
    public static CreditYaml Read(DataMap map, Names names, string action)
    {
        var id = names.Declare(NameKind.Credit, map["id"], $"{action}/");
        var within = $"{action}/{id}";
        var evidence = map["evidence"].List(field => EvidenceYaml.Read(field, names, within), atLeast: 1);
        var form = new CreditForm(evidence);
        var entries = map.Optional("entries")?.Map(entries => (Max: entries["max"].Whole(1, 100), Label: entries.Optional("label")?.Text()));
        var credit = new Credit
        {
            Id = id,
            Title = map["title"].Text(),
            Points = new PointsYaml(form, names).Read(map["points"]),
            Source = map["source"].OneOf(Vocabulary.Sources),
            AllowsRolling = map.Optional("rolling")?.Flag() ?? true,
            MaxEntries = entries?.Max ?? 1,
            Evidence = evidence,
            Requires = PrerequisiteYaml.List(map, names),
            Window = map.Optional("window") is { } window ? TermsYaml.Window(window) : null,
            Effort = map.Optional("effort")?.Positive(),
            Criteria = map.Optional("criteria")?.List(new CriterionYaml(form, names, within).Read) ?? [],
        };
        var sealedBy = map.Optional("sealed-by")?.Map(record => SealedByYaml.Read(record, form, new ClaimRef(action, id)));
        return new CreditYaml(credit, entries?.Label, sealedBy, map.Node);
    }
}
