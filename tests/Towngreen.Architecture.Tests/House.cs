using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Towngreen.Web.Platform.Persistence;
using Assembly = System.Reflection.Assembly;

namespace Towngreen.Architecture.Tests;

/// <summary>The compiled house: its assemblies, its rooms, and which type uses which.</summary>
internal static class House
{
    public const string CoreRoom = "Towngreen.Certification";
    public const string UswdsRoom = "Towngreen.Uswds";
    public const string PlatformRoom = "Towngreen.Web.Platform";
    public const string FeaturesRoom = "Towngreen.Web.Features";
    public const string CompositionRoom = "Towngreen.Web.Composition";

    public static Assembly Web { get; } = typeof(TowngreenDb).Assembly;

    public static Assembly Core { get; } = Assembly.Load(CoreRoom);

    public static Assembly Uswds { get; } = Assembly.Load(UswdsRoom);

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Loaded = new(() => new ArchLoader().LoadAssemblies(Web, Core, Uswds).Build());

    /// <summary>Every use of one of our types by another: from, to.</summary>
    public static IEnumerable<(IType From, IType To)> Uses => Loaded.Value.Types
        .SelectMany(type => type.Dependencies.Select(dependency => (From: type, To: dependency.Target)))
        .Where(use => use.To.FullName.StartsWith("Towngreen.", StringComparison.Ordinal))
        .Distinct();

    public static IEnumerable<IType> TypesIn(string room) => Loaded.Value.Types.Where(type => type.IsIn(room));

    public static bool IsIn(this IType type, string room) =>
        type.FullName.StartsWith($"{room}.", StringComparison.Ordinal);

    /// <summary>The feature's folder a type belongs to, or null for a type of no feature.</summary>
    public static string? Feature(this IType type) =>
        type.IsIn(FeaturesRoom) ? type.FullName[(FeaturesRoom.Length + 1)..].Split('.')[0] : null;

    public static string Tell(IEnumerable<(IType From, IType To)> uses) =>
        string.Join('\n', uses.Select(use => $"{use.From.FullName} uses {use.To.FullName}").Distinct().Order(StringComparer.Ordinal));
}
