using System.Text.Json;
using System.Xml.Linq;
using Towngreen.Testing;

namespace Towngreen.Architecture.Tests.Supply;

/// <summary>Reads what the lock files of NuGet and npm hold.</summary>
internal static class LockFiles
{
    /// <summary>The project whose packages ship.</summary>
    private const string Shipped = "src/Towngreen.Web/packages.lock.json";

    /// <summary>Every locked package once, by name and version.</summary>
    public static IReadOnlyList<Dependency> Read() =>
    [
        .. NuGet().Concat(Npm())
            .GroupBy(dependency => dependency.Purl, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.First() with { Ships = same.Any(one => one.Ships) })
            .OrderBy(dependency => dependency.Purl, StringComparer.Ordinal),
    ];

    private static IEnumerable<Dependency> NuGet() =>
        from file in new[] { "src", "tests", "bench" }.SelectMany(room => Directory.EnumerateFiles(RepositoryRoot.Combine(room), "packages.lock.json", SearchOption.AllDirectories))
        let ships = Path.GetRelativePath(RepositoryRoot.Combine(), file).Replace('\\', '/') == Shipped
        from framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        let version = package.Value.GetProperty("resolved").GetString()!
        select new Dependency("nuget", package.Name, version, Hexadecimal(package.Value.GetProperty("contentHash").GetString()!), LicenceOf(package.Name, version), ships);

    private static IEnumerable<Dependency> Npm() =>
        from package in JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("package-lock.json"))).RootElement.GetProperty("packages").EnumerateObject()
        where package.Name.StartsWith("node_modules/", StringComparison.Ordinal)
        let name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..]
        let integrity = package.Value.TryGetProperty("integrity", out var hash) ? hash.GetString()! : null
        select new Dependency(
            "npm", name, package.Value.GetProperty("version").GetString()!,
            integrity?.StartsWith("sha512-", StringComparison.Ordinal) == true ? Hexadecimal(integrity["sha512-".Length..]) : null,
            package.Value.TryGetProperty("license", out var licence) ? licence.GetString() : null,
            Ships: name == "@uswds/uswds");

    private static string? LicenceOf(string name, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = name.ToLowerInvariant();
        var nuspec = XDocument.Load(Path.Combine(folder, id, version.ToLowerInvariant(), $"{id}.nuspec"));
        return nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value;
    }

    private static string Hexadecimal(string base64) => Convert.ToHexStringLower(Convert.FromBase64String(base64));
}
