using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What a page takes from whoever calls it: its bound properties and its handlers' parameters, and what is inside them.</summary>
internal static class PageInputs
{
    public static IEnumerable<(string Name, Type Type)> Of(CompiledPageActionDescriptor page)
    {
        var bound = page.BoundProperties.Concat(page.HandlerMethods.SelectMany(handler => handler.Parameters));
        HashSet<Type> seen = [];
        return bound.SelectMany(input => Within(input.BindingInfo?.BinderModelName ?? input.Name, input.ParameterType, seen)).ToList();
    }

    private static IEnumerable<(string Name, Type Type)> Within(string name, Type type, HashSet<Type> seen)
    {
        var parts = type.GetGenericArguments().Append(type).Where(part => IsOurs(part) && seen.Add(part)).ToList();
        return parts.SelectMany(part => part.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(property => property.CanWrite)
            .SelectMany(property => Within(property.Name, property.PropertyType, seen)).Concat(parts.Prepend(type).Select(part => (name, part)));
    }

    private static bool IsOurs(Type type) => type is { IsClass: true, Namespace: { } name } && name.StartsWith(nameof(Towngreen), StringComparison.Ordinal);
}
