using System.Text.Json;

namespace Towngreen.Architecture.Tests.Supply;

/// <summary>What others wrote and we rely on: under licences that a town can accept, each piece known by its hash.</summary>
public sealed class SupplyTests
{
    private static readonly IReadOnlyList<Dependency> All = LockFiles.Read();

    [Fact]
    public void Dependencies_HaveAcceptedLicences()
    {
        Assert.NotEmpty(All);

        var refused = All.Where(dependency => !Licences.Accepts(dependency) && !Licences.Exceptions.ContainsKey(dependency.Name));

        Assert.Empty(refused);
    }

    [Fact]
    public void Exceptions_AreNeeded()
    {
        var needed = All.Where(dependency => !Licences.Accepts(dependency)).Select(dependency => dependency.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Equal([], Licences.Exceptions.Keys.Except(needed, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void WhatShips_IsUnderAnAcceptedLicenceOrTheDesignSystem()
    {
        var shipped = All.Where(dependency => dependency.Ships).ToList();

        Assert.Equal(["@uswds/uswds"], shipped.Where(dependency => !Licences.Accepts(dependency)).Select(dependency => dependency.Name));
    }

    /// <summary>Written to the path in TOWNGREEN_SBOM, when it names one: that is how <c>eng/sbom</c> makes it.</summary>
    [Fact]
    public void BillOfMaterials_NamesEveryDependencyWithItsHash()
    {
        var text = BillOfMaterials.Write(All, typeof(SupplyTests).Assembly.GetName().Version!.ToString(3));

        using var document = JsonDocument.Parse(text);
        var components = document.RootElement.GetProperty("components").EnumerateArray().ToList();
        Assert.Equal(All.Count, components.Select(component => component.GetProperty("bom-ref").GetString()).Distinct().Count());
        Assert.All(components, component => Assert.Equal(128, component.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length));
        if (Environment.GetEnvironmentVariable("TOWNGREEN_SBOM") is { Length: > 0 } path)
        {
            File.WriteAllText(path, text);
        }
    }
}
