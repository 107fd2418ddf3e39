using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Packs;

public sealed class PackSchemaTests
{
    public static TheoryData<string> Schemas => [.. PackSchema.Names];

    public static TheoryData<string> Programs =>
        [.. Directory.EnumerateDirectories(RepositoryRoot.Combine("programs")).Select(folder => Path.GetFileName(folder)).Order()];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Write_Schema_IsTheOneInTheDocs(string name) =>
        Golden.Matches(PackSchema.Write(name, new Words()), $"../docs/schema/{name}.schema.json");

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Schema_EveryFileOfAProgram_IsValid(string program)
    {
        var files = new PackFolder(RepositoryRoot.Combine("programs", program), new FaultLog()).Load();

        var faults = new List<string>();
        foreach (var file in files.All.Where(file => SchemaOf(file.Path) is not null))
        {
            var schema = await JsonSchema.FromJsonAsync(PackSchema.Write(SchemaOf(file.Path)!, new Words()), TestContext.Current.CancellationToken);
            faults.AddRange(schema.Validate(Json(file).ToJsonString()).Select(fault => $"{file.Path} {fault.Path}: {fault.Kind}"));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(TinyPack.Program, "name: Tiny Towns", "nmae: Tiny Towns")]
    [InlineData(TinyPack.Program, "kind: certification", "kind: contest")]
    [InlineData(TinyPack.Edition, "year: 2026", "year: \"2026\"")]
    [InlineData(TinyPack.Edition, "categories: [\"1\"]", "categories: []")]
    [InlineData(TinyPack.Edition, "- any: [", "- some: [")]
    [InlineData(TinyPack.Edition, "n: 1, of: [ { action: walk }", "n: 1, of: [ { action: [walk] }")]
    [InlineData(TinyPack.Edition, "{ holds-level: silver }", "{ holds-level: silver, level: bronze }")]
    [InlineData(TinyPack.Edition, "each-worth: 5", "each-worth: 0")]
    [InlineData(TinyPack.Edition, "of: { a:", "of: { a: [],  c:")]
    [InlineData(TinyPack.Edition, "better: lower", "better: smaller")]
    [InlineData(TinyPack.Edition, "hint: Any plan. }", "hint: Any plan., unit: pages }")]
    [InlineData(TinyPack.Edition, "credit-window: { years: 3 }", "credit-window: { years: 3, years-back: 3 }")]
    [InlineData(TinyPack.Edition, "tags: [green] }", "tags: [green, green] }")]
    [InlineData(TinyPack.Ride, "window: any-time", "window: never")]
    [InlineData(TinyPack.Ride, "unit: 10, points: 2, cap: 20", "unit: 10, points: 2")]
    [InlineData(TinyPack.Ride, "best-of: [", "best-off: [")]
    [InlineData(TinyPack.Walk, "label: Day", "label: Day, unit: days")]
    [InlineData(TinyPack.Walk, "{ from: 1, points: 5 }", "{ from: 1 }")]
    [InlineData(TinyPack.Walk, "roles: [staff]", "roles: [mayor]")]
    [InlineData(TinyPack.Kit, "prompts:\n      - { id: else, label: What else? }\n      - { id: new", "promts:\n      - { id: new")]
    [InlineData(TinyPack.Kit, "tells: changed", "tells: altered")]
    public async Task Schema_WhatTheReaderRefuses_IsNotValid(string file, string old, string @new)
    {
        var schema = await JsonSchema.FromJsonAsync(PackSchema.Write(SchemaOf(file)!, new Words()), TestContext.Current.CancellationToken);
        var good = new PackFile(file, TinyPack.Files[file]);
        var bad = TinyPack.With(file, old, @new).Single(pair => pair.Key == file);

        Assert.Empty(schema.Validate(Json(good).ToJsonString()));
        Assert.NotEmpty(schema.Validate(Json(new PackFile(file, bad.Value)).ToJsonString()));
    }

    private static string? SchemaOf(string path) =>
        path == "program.yaml" ? "program"
        : path.EndsWith("/edition.yaml", StringComparison.Ordinal) ? "edition"
        : path.EndsWith(".md", StringComparison.Ordinal) ? path.Contains("/toolkits/", StringComparison.Ordinal) ? "toolkit" : "action"
        : null;

    private static JsonNode Json(PackFile file)
    {
        var yaml = file.Path.EndsWith(".md", StringComparison.Ordinal) ? file.Text.Split("\n---\n")[0] : file.Text;
        return Json(YamlTree.Read(file with { Text = yaml }, 0, new FaultLog()));
    }

    /// <summary>YAML as editors hand it to a schema: what stands without quotes is a number, a yes or no, or text.</summary>
    private static JsonNode Json(DataNode node) =>
        node.Pairs is { } pairs ? new JsonObject(pairs.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Json(pair.Value.Value))))
        : node.Items is { } items ? new JsonArray([.. items.Select(Json)])
        : node is { IsBare: true, Scalar: "true" or "false" } ? node.Scalar == "true"
        : node.IsBare && decimal.TryParse(node.Scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : node.Scalar!;
}
