namespace Towngreen.Architecture.Tests.Supply;

/// <summary>A package of others that the repository's lock files name.</summary>
/// <param name="Ecosystem"><c>nuget</c> or <c>npm</c>.</param>
/// <param name="Sha512">Of the package as it was locked, in lower-case hexadecimal; nothing where the lock file has none.</param>
/// <param name="Licence">The SPDX expression the package declares; nothing where it only points at a text.</param>
/// <param name="Ships">Whether it is part of what towns run; otherwise it builds, measures or tests.</param>
internal sealed record Dependency(string Ecosystem, string Name, string Version, string? Sha512, string? Licence, bool Ships)
{
    /// <summary>The package's address in every bill of materials (the purl specification).</summary>
    public string Purl => $"pkg:{Ecosystem}/{Name.Replace("@", "%40", StringComparison.Ordinal)}@{Version}";

    public override string ToString() => $"{Name} {Version} ({Licence ?? "no licence declared"})";
}
