namespace Towngreen.Certification;

/// <summary>What further entries of a credit could name where each must name another thing, such as an action the toolkit is applied to.</summary>
internal sealed class Targets
{
    private readonly List<TargetField> _fields;

    private Targets(List<TargetField> fields, int most) => (_fields, Most) = (fields, most);

    /// <summary>How many entries could serve to name things, over and above what earns points.</summary>
    public int Most { get; }

    /// <summary>What the levels and designations of the edition ask of the credit, beside what its entries name already.</summary>
    public static Targets Of(Edition edition, CreditPlace place, IReadOnlyList<Entry> counted)
    {
        var asked = edition.Levels.Select(level => level.Requirement).Concat(edition.Designations.Select(designation => designation.Requirement))
            .SelectMany(requirement => requirement.Leaves()).OfType<DistinctTargets>()
            .Where(targets => place.Ref == new ClaimRef(targets.Action, targets.Credit)).ToList();
        var fields = asked.Select(targets => targets.Field).Distinct(StringComparer.Ordinal).Select(field => TargetField.Of(edition, place, field, counted)).ToList();
        return new Targets(fields, asked.Select(targets => targets.Minimum).DefaultIfEmpty().Max());
    }

    /// <summary>How many things the entries there are name in a field.</summary>
    public int Named(string field) => Find(field).Named;

    /// <summary>How many further things so many new entries can name in a field.</summary>
    public int Further(string field, int entries) => Math.Min(entries, Find(field).Free.Count);

    /// <summary>What a new entry names, counted from zero; nothing in a field where nothing is left.</summary>
    public IEnumerable<KeyValuePair<string, EvidenceValue>> NamedBy(int entry) =>
        _fields.Where(field => entry < field.Free.Count).Select(field => KeyValuePair.Create(field.Field, field.Free[entry]));

    /// <summary>What people could name: first actions the application holds then anyway, the others after them; nothing for a free text.</summary>
    public ValueMap<ValueList<string>> Suggested(int entries, Tally afterwards) =>
    [
        .. _fields.Where(field => field.Free is [ActionValue or ChoiceValue, ..])
            .Select(field => KeyValuePair.Create(
                field.Field,
                (ValueList<string>)[.. field.Free.Select(value => value.Identity).OrderBy(key => !afterwards.ClaimsFor(new Prerequisite(key)).Any()).Take(entries)])),
    ];

    private TargetField Find(string id) => _fields.First(field => field.Field == id);

    /// <summary>A field that names things: how many it names already, and what is left to name.</summary>
    private sealed record TargetField(string Field, int Named, List<EvidenceValue> Free)
    {
        public static TargetField Of(Edition edition, CreditPlace place, string id, IReadOnlyList<Entry> counted)
        {
            var field = place.Credit.FindField(id)!;
            var named = counted.Select(entry => entry.Find(id)?.Identity).ToHashSet();
            IEnumerable<EvidenceValue> all = field.Type switch
            {
                EvidenceType.Action => edition.Actions.Select(action => action.Key).Where(key => key != place.Ref.Action).Select(key => new ActionValue(key)),
                EvidenceType.Choice => field.Options.Select(option => new ChoiceValue(option.Id)),
                _ => Enumerable.Range(1, place.Credit.MaxEntries + counted.Count).Select(number => new NumberValue(number)),
            };
            return new(id, DistinctTargets.Among(counted, place.Ref.Action, id).Count, [.. all.Where(value => !named.Contains(value.Identity))]);
        }
    }
}
