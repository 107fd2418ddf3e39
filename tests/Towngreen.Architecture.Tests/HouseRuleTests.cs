using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Architecture.Tests;

public sealed class HouseRuleTests
{
    /// <summary>Real seams: mail leaves the house, and several features hold files, have work for the clock, or know of dates and to-dos.</summary>
    private static readonly string[] Seams = ["IMailer", "IFileGate", "IScheduledJob", "IAgendaSource"];

    [Fact]
    public void EveryPage_SaysWhoMaySeeIt()
    {
        var pages = House.Web.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract).ToList();

        var silent = pages.Where(page => !page.GetCustomAttributes(inherit: true).Any(a => a is IAuthorizeData or IAllowAnonymous));

        Assert.NotEmpty(pages);
        Assert.Equal([], silent.Select(page => page.FullName));
    }

    [Fact]
    public void EveryEntityOfOurs_HasAMapBesideIt()
    {
        using var db = StandaloneDb.Sqlite("Data Source=:memory:");
        var entities = db.Model.GetEntityTypes().Select(entity => entity.ClrType)
            .Where(type => type.Assembly == House.Web && type.Name != "User").ToList();

        var mapped = House.Web.GetTypes().SelectMany(type => type.GetInterfaces().Select(i => (type, i)))
            .Where(pair => pair.i.IsGenericType && pair.i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))
            .Select(pair => (Entity: pair.i.GetGenericArguments()[0], pair.type.Namespace)).ToHashSet();

        Assert.NotEmpty(entities);
        Assert.Equal([], entities.Where(entity => !mapped.Contains((entity, entity.Namespace))).Select(entity => entity.FullName));
    }

    [Fact]
    public void EveryIndex_IsNamed()
    {
        using var db = StandaloneDb.Sqlite("Data Source=:memory:");
        var unnamed = db.Model.GetEntityTypes().Where(entity => entity.ClrType.Assembly == House.Web && entity.ClrType.Name != "User")
            .SelectMany(entity => entity.GetIndexes().Where(index => index.FindAnnotation("Relational:Name") is null)
                .Select(index => $"{entity.ClrType.Name}({string.Join(", ", index.Properties.Select(p => p.Name))})"));

        Assert.Equal([], unnamed);
    }

    [Fact]
    public void Interfaces_AreRealSeams()
    {
        var interfaces = House.Web.GetTypes().Where(type => type.IsInterface).Select(type => type.Name);

        Assert.Equal([], interfaces.Except(Seams));
    }

    [Fact]
    public void ErrorCodes_AreUnique()
    {
        var codes = OwnErrorCodes().ToList();

        Assert.NotEmpty(codes);
        Assert.Equal([], codes.GroupBy(pair => pair.Code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Impl")]
    [InlineData("Repository")]
    [InlineData("Utils")]
    public void Names_SayWhatAThingIs(string vague)
    {
        Type[] types = [.. House.Web.GetTypes(), .. House.Core.GetTypes()];

        Assert.Equal([], types.Where(type => type.Name.EndsWith(vague, StringComparison.Ordinal) && type.Namespace?.StartsWith("Towngreen", StringComparison.Ordinal) == true)
            .Select(type => type.FullName));
    }

    /// <summary>Every error that is its own code. Faults of a file carry the code of what was found in it instead.</summary>
    internal static IEnumerable<(Type Type, Error Error)> OwnErrors() => House.Web.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(Error)) && !type.IsAbstract)
        .Where(type => type.GetConstructors()[0].GetParameters().All(parameter => parameter.Name != nameof(Error.Code)))
        .Select(type => (type, Made(type)));

    internal static IEnumerable<(string Name, string Code)> OwnErrorCodes() => OwnErrors().Select(own => (own.Type.Name, own.Error.Code));

    /// <summary>An error made of empty data: its code is a constant of its type.</summary>
    private static Error Made(Type error)
    {
        var constructor = error.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(c => c.GetParameters().Length).First();
        var arguments = constructor.GetParameters()
            .Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : p.ParameterType == typeof(string) ? "x" : null);
        return (Error)constructor.Invoke([.. arguments]);
    }
}
