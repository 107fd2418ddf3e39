using System.Text.Json.Nodes;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// A part of the format, drawn as JSON Schema by the code that reads it. A node with an outline gives the stand-ins that a faulty node gives
/// and notes here what it was asked for; so what a key may hold is said once, where it is read.
/// </summary>
/// <param name="definitions">Parts with a name, which may hold themselves.</param>
internal sealed class Outline(JsonObject definitions)
{
    private readonly Dictionary<string, Outline> _properties = [];
    private readonly JsonObject _schema = [];

    /// <summary>The schema of a whole document.</summary>
    /// <param name="title">What the document is called.</param>
    /// <param name="read">Reads it.</param>
    public static JsonObject Document(string title, Action<DataNode> read)
    {
        var definitions = new JsonObject();
        var outline = new Outline(definitions);
        outline.Note(("$schema", "http://json-schema.org/draft-07/schema#"), ("title", title));
        read(outline.Node());
        outline.Note(("definitions", definitions));
        return outline._schema;
    }

    public DataNode Node() => new(new FaultLog(), default, new DataPath()) { Outline = this, IsFaulty = true };

    public void Note(params ReadOnlySpan<(string Keyword, JsonNode? Value)> keywords)
    {
        foreach (var (keyword, value) in keywords)
        {
            _schema[keyword] = value;
        }
    }

    /// <summary>A limit is not reached itself.</summary>
    public void Exclude(string limit, string excluded)
    {
        _schema[excluded] = _schema[limit]!.DeepClone();
        _schema.Remove(limit);
    }

    public void Map() => Note(("type", "object"), ("properties", new JsonObject()), ("additionalProperties", false));

    /// <summary>The value under a key of a map; asked again, the same.</summary>
    public DataNode Property(string key, bool isRequired)
    {
        if (!_properties.TryGetValue(key, out var property))
        {
            property = Inside("properties", key);
            _properties.Add(key, property);
            if (isRequired)
            {
                List("required").Add(key);
            }
        }

        return property.Node();
    }

    public DataNode Items() => Inside("items").Node();

    /// <summary>What stands under any key of a map.</summary>
    public DataNode AnyProperty() => Inside("additionalProperties").Node();

    /// <summary>One of the forms the part may take.</summary>
    public DataNode Form()
    {
        var form = new Outline(definitions);
        List("oneOf").Add(form._schema);
        return form.Node();
    }

    /// <summary>The part is one word.</summary>
    /// <returns>What the word stands for.</returns>
    public T Word<T>(KeyValuePair<string, T> word)
    {
        Note(("enum", new JsonArray(word.Key)));
        return word.Value;
    }

    /// <summary>Makes one of the forms that differ only in the word under a key.</summary>
    public void MergeForms(string key)
    {
        var merged = new JsonArray();
        foreach (var alike in _schema["oneOf"]!.AsArray().GroupBy(form => Without(form!, key)))
        {
            var form = alike.First()!.DeepClone();
            form["properties"]![key]!["enum"] = new JsonArray([.. alike.Select(other => other!["properties"]![key]!["enum"]![0]!.DeepClone())]);
            merged.Add(form);
        }

        _schema["oneOf"] = merged;
    }

    /// <summary>A part with a name, drawn the first time it is met.</summary>
    public void Part(string name, Action<DataNode> read)
    {
        Note(("$ref", $"#/definitions/{name}"));
        if (!definitions.ContainsKey(name))
        {
            var part = new Outline(definitions);
            definitions[name] = part._schema;
            read(part.Node());
        }
    }

    private JsonArray List(string keyword) => (_schema[keyword] ??= new JsonArray()).AsArray();

    private static string Without(JsonNode form, string key)
    {
        var rest = form.DeepClone();
        rest["properties"]!.AsObject().Remove(key);
        return rest.ToJsonString();
    }

    private Outline Inside(string keyword, string? key = null)
    {
        var part = new Outline(definitions);
        if (key is null)
        {
            _schema[keyword] = part._schema;
        }
        else
        {
            _schema[keyword]![key] = part._schema;
        }

        return part;
    }
}
