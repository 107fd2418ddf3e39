using System.Text.Json;
using System.Text.Json.Nodes;

namespace Towngreen.Architecture.Tests.Supply;

/// <summary>The dependencies as a CycloneDX 1.6 document. The same lock files make the same document: it has no serial number and no time.</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static string Write(IEnumerable<Dependency> dependencies, string version) => new JsonObject
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["component"] = new JsonObject { ["type"] = "application", ["name"] = "towngreen", ["version"] = version },
        },
        ["components"] = new JsonArray([.. dependencies.Select(Component)]),
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Component(Dependency dependency)
    {
        var component = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = dependency.Purl,
            ["name"] = dependency.Name,
            ["version"] = dependency.Version,
            ["scope"] = dependency.Ships ? "required" : "excluded",
            ["purl"] = dependency.Purl,
        };
        if (dependency.Sha512 is { } hash)
        {
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = hash });
        }

        if (dependency.Licence is { } licence && Licences.Accepts(dependency))
        {
            component["licenses"] = new JsonArray(new JsonObject { ["expression"] = licence });
        }

        return component;
    }
}
