using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Which of the program's tools can write a credit's evidence, and which field takes which fact.</summary>
internal static class SealedByYaml
{
    public static SealedCredit Read(DataMap map, CreditForm form, ClaimRef credit)
    {
        var kind = map["record"].OneOf(Vocabulary.SealedRecords);
        var fields = map["fields"].Map(taken => Fields(taken, form, taken.Node.Outline is null ? SealedFacts.Of(kind) : SealedFacts.All));
        foreach (var field in form.RequiredFields.Where(field => !fields.ContainsValue(field)))
        {
            map["fields"].Fault("pack.sealed-field-left-out", ("value", field));
        }

        return new SealedCredit(credit, kind, fields);
    }

    private static Dictionary<string, string> Fields(DataMap map, CreditForm form, ValueList<SealedFact> facts)
    {
        var fields = new Dictionary<string, string>();
        foreach (var fact in facts)
        {
            if (map.Optional(fact.Name) is { } node)
            {
                fields[fact.Name] = form.Field(node, [.. fact.Types]);
                form.NeedOptions(fields[fact.Name], node, fact.Options);
            }
        }

        return fields;
    }
}
