using System.Text.Json.Nodes;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Programs;

public sealed class RuleTablesTests
{
    private static readonly Type[] Families = [typeof(Requirement), typeof(PointsRule), typeof(Criterion), typeof(CreditWindow), typeof(Expiry)];

    [Fact]
    public void Write_EveryKindOfRule_IsInTheDocs()
    {
        var tables = new RuleTables();

        Golden.Matches(tables.Write(), "../docs/requirements.md");

        var kinds = typeof(Requirement).Assembly.GetTypes().Where(type => !type.IsAbstract && Families.Any(type.IsSubclassOf));
        Assert.Equal([], kinds.Except(tables.Kinds).Select(kind => kind.Name));
    }

    [Fact]
    public void Write_EveryKeyOfAPack_IsInTheDocs() => Golden.Matches(FormatPage(), "../docs/pack-format.md");

    private static string FormatPage()
    {
        var page = new StringWriter { NewLine = "\n" };
        page.WriteLine("""
            # Every key of a pack

            The [author's guide](program-author.md) tells how to write a program, and [requirements.md](requirements.md) shows every kind of rule. This page lists
            every key of every file. What is not marked optional must be there; where a part has several forms, in the forms that have it. It is written by a test, from the schemas in [schema](schema/).
            """.ReplaceLineEndings("\n"));
        var parts = new Dictionary<string, JsonNode>();
        foreach (var name in PackSchema.Names)
        {
            var schema = JsonNode.Parse(PackSchema.Write(name, new Words()))!;
            Section(page, (string)schema["title"]!, schema);
            foreach (var (part, definition) in schema["definitions"]!.AsObject())
            {
                parts.TryAdd(part, definition!);
            }
        }

        foreach (var (part, definition) in parts.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            Section(page, new Words().Say($"format.{part}"), definition);
        }

        return page.ToString();
    }

    private static void Section(StringWriter page, string title, JsonNode schema)
    {
        page.WriteLine($"\n## {title}\n\n| key | | meaning |\n| --- | --- | --- |");
        foreach (var rows in Keys(schema, "").GroupBy(row => row.Key))
        {
            var kinds = rows.Select(row => row.Kind).Distinct().ToList();
            page.WriteLine($"| `{rows.Key}` | {string.Join(" or ", kinds)} | {rows.First().Meaning} |");
        }
    }

    private static IEnumerable<(string Key, string Kind, string Meaning)> Keys(JsonNode schema, string path)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(key => (string)key!).ToList();
        foreach (var (key, property) in schema["properties"]?.AsObject() ?? [])
        {
            var inside = path.Length == 0 ? key : $"{path}.{key}";
            yield return (inside, required.Contains(key) ? Kind(property!) : $"{Kind(property!)}, optional", (string)property!["description"]!);
            foreach (var row in Keys(property, inside))
            {
                yield return row;
            }
        }

        var parts = (schema["oneOf"]?.AsArray() ?? []).SelectMany(form => Keys(form!, path)).Concat(schema["items"] is { } items ? Keys(items, $"{path}[]") : []);
        foreach (var row in parts)
        {
            yield return row;
        }
    }

    private static string Kind(JsonNode schema) => schema switch
    {
        _ when schema["$ref"] is { } reference => ((string)reference!)["#/definitions/".Length..],
        _ when schema["enum"] is { } words => string.Join(" or ", words.AsArray().Select(word => $"`{word}`")),
        _ when schema["oneOf"] is { } forms => string.Join(" or ", forms.AsArray().Select(form => Kind(form!)).Distinct()),
        _ when (string?)schema["type"] == "array" => $"list of {Kind(schema["items"]!)}",
        _ when (string?)schema["type"] == "object" => "map",
        _ when (string?)schema["type"] == "boolean" => "true or false",
        _ when (string?)schema["type"] == "string" => "text",
        _ when (string?)schema["type"] is "number" or "integer" => "number",
        _ => throw new InvalidOperationException($"The schema does not say what {schema} is."),
    };
}
