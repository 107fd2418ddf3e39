using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Packs;

/// <summary>
/// The files of a pack as JSON Schema, for editors and for other programs. It is drawn by the code that reads packs and says of each key what
/// its words say.
/// </summary>
public static class PackSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<DataMap, object>> Documents = new()
    {
        ["program"] = map => ProgramYaml.Read(map, ""),
        ["edition"] = map => EditionYaml.Read(map, new Names(), ""),
        ["action"] = ActionMarkdown.Draw,
        ["toolkit"] = ToolkitMarkdown.Draw,
    };

    /// <summary>A schema each for <c>program.yaml</c>, <c>edition.yaml</c> and the front matter of an action and of a toolkit.</summary>
    public static IReadOnlyCollection<string> Names => Documents.Keys;

    /// <summary>The schema as indented JSON.</summary>
    public static string Write(string name, Words words)
    {
        var schema = Outline.Document(words.Say($"format.{name}"), node => node.Map(Documents[name]));
        Describe(schema, $"format.{name}", words);
        foreach (var (part, definition) in schema["definitions"]!.AsObject())
        {
            Describe(definition!, $"format.{part}", words);
        }

        return schema.ToJsonString(Readable) + "\n";
    }

    /// <summary>Each key's words: under its whole path, or, where a key means the same wherever it stands, under its own name.</summary>
    private static void Describe(JsonNode schema, string path, Words words)
    {
        foreach (var (key, property) in schema["properties"]?.AsObject() ?? [])
        {
            var code = $"{path}.{key}";
            property!["description"] = words.Say(words.Has(code) ? code : $"format.{key}");
            Describe(property, code, words);
        }

        foreach (var part in new[] { schema["items"], schema["additionalProperties"] as JsonObject }.Concat(schema["oneOf"]?.AsArray() ?? []).OfType<JsonObject>())
        {
            Describe(part, path, words);
        }
    }
}
