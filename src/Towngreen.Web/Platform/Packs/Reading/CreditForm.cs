using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>A credit's evidence fields, for the parts of the same credit that refer to them.</summary>
internal sealed class CreditForm(ValueList<EvidenceField> fields)
{
    /// <summary>The id of a field of one of the types; of any type when none is given.</summary>
    public string Field(DataNode node, params ReadOnlySpan<EvidenceType> types)
    {
        var id = node.Text();
        if (Find(id) is not { } field)
        {
            node.Fault("pack.no-such-field", ("value", id));
        }
        else if (!types.IsEmpty && !types.Contains(field.Type))
        {
            node.Fault("pack.field-of-other-type", ("value", id), ("type", Vocabulary.WordOf(Vocabulary.EvidenceTypes, field.Type)));
        }

        return id;
    }

    /// <summary>The id of an option of the field.</summary>
    public string Option(string field, DataNode node)
    {
        var option = node.Text();
        if (Find(field) is { } choice && !choice.Options.Any(known => known.Id == option))
        {
            node.Fault("pack.no-such-option", ("value", option), ("known", (ValueList<string>)[.. choice.Options.Select(known => known.Id)]));
        }

        return option;
    }

    /// <summary>The fields that a claim cannot do without.</summary>
    public IEnumerable<string> RequiredFields => fields.Where(known => known.Required).Select(known => known.Id);

    /// <summary>The field, if it is one of the credit's, has all these options.</summary>
    public void NeedOptions(string field, DataNode node, ValueList<string> options)
    {
        ValueList<string> lacking = [.. options.Except(Find(field)?.Options.Select(option => option.Id) ?? options)];
        if (lacking.Count > 0)
        {
            node.Fault("pack.options-lacking", ("value", field), ("options", lacking));
        }
    }

    private EvidenceField? Find(string id) => fields.FirstOrDefault(field => field.Id == id);
}
