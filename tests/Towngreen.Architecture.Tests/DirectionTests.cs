using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Architecture.Tests;

/// <summary>References point one way: features to platform, design system and core; nothing points back.</summary>
public sealed class DirectionTests
{
    [Theory]
    [InlineData(House.CoreRoom, House.UswdsRoom)]
    [InlineData(House.CoreRoom, House.PlatformRoom)]
    [InlineData(House.CoreRoom, House.FeaturesRoom)]
    [InlineData(House.UswdsRoom, House.CoreRoom)]
    [InlineData(House.UswdsRoom, House.PlatformRoom)]
    [InlineData(House.UswdsRoom, House.FeaturesRoom)]
    [InlineData(House.PlatformRoom, House.FeaturesRoom)]
    [InlineData(House.PlatformRoom, House.CompositionRoom)]
    [InlineData(House.FeaturesRoom, House.CompositionRoom)]
    public void Room_KnowsNothingOfTheOther(string room, string other)
    {
        Assert.NotEmpty(House.TypesIn(room));

        var uses = House.Uses.Where(use => use.From.IsIn(room) && use.To.IsIn(other));

        Assert.Equal("", House.Tell(uses));
    }

    [Fact]
    public void Core_ReferencesOnlyTheBaseLibrary()
    {
        var foreign = House.Core.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Stream")]
    [InlineData("System.Net.")]
    [InlineData("System.Threading.Tasks.")]
    [InlineData("System.TimeProvider")]
    public void Core_HasNoInputNoClockNoAsync(string forbidden)
    {
        var uses = House.TypesIn(House.CoreRoom)
            .SelectMany(type => type.Dependencies.Select(dependency => (From: type, To: dependency.Target)))
            .Where(use => use.To.FullName.StartsWith(forbidden, StringComparison.Ordinal));

        Assert.Equal("", House.Tell(uses));
    }

    [Fact]
    public void Feature_EntersAnotherOnlyByItsPublicServices()
    {
        using var db = StandaloneDb.Sqlite("Data Source=:memory:");
        var tables = db.Model.GetEntityTypes().Select(entity => entity.ClrType.FullName).ToHashSet();
        var pages = House.Web.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel))).Select(type => type.FullName).ToHashSet();
        var crossings = House.Uses.Where(use => use.From.Feature() is { } from && use.To.Feature() is { } to && from != to).ToList();

        var trespasses = crossings.Where(use => tables.Contains(use.To.FullName) || pages.Contains(use.To.FullName));

        Assert.NotEmpty(crossings);
        Assert.Equal("", House.Tell(trespasses));
    }
}
