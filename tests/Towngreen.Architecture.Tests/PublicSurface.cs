using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Towngreen.Architecture.Tests;

/// <summary>What an assembly offers to others, as text: each public type with its members, a line each, in the order of the alphabet.</summary>
internal sealed class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private readonly NullabilityInfoContext _nullability = new();

    public static string Of(Assembly assembly)
    {
        var surface = new PublicSurface();
        var types = assembly.GetExportedTypes().Select(type => $"{Head(type)}\n{string.Concat(surface.Members(type).Order(StringComparer.Ordinal).Select(member => $"    {member}\n"))}");
        return string.Join('\n', types.Order(StringComparer.Ordinal));
    }

    /// <summary>The name comes first, so that the list reads like an index.</summary>
    private static string Head(Type type)
    {
        IEnumerable<Type> above = [.. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? new[] { parent } : [], .. Interfaces(type)];
        var kept = above.Select(Name).Order(StringComparer.Ordinal).ToList();
        return $"{Name(type)} : {string.Join(", ", kept.Prepend(Kind(type)))}";
    }

    private static string Kind(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsAssignableTo(typeof(Delegate)) ? "delegate" : type.IsValueType ? "struct" : "class";
        var limit = type switch
        {
            { IsValueType: true } or { IsInterface: true } => "",
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return limit + (isRecord ? kind is "struct" ? "record struct" : "record" : kind);
    }

    /// <summary>Equality with itself goes without saying for a record, and so does what another interface brings.</summary>
    private static IEnumerable<Type> Interfaces(Type type)
    {
        var all = type.IsEnum ? [] : type.GetInterfaces();
        return all.Where(one => one != typeof(IEquatable<>).MakeGenericType(type) && one.IsVisible
            && type.BaseType?.GetInterfaces().Contains(one) is not true
            && !all.Any(other => other.GetInterfaces().Contains(one)));
    }

    private IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        }

        return
        [
            .. type.GetConstructors().Select(constructor => $"new{Parameters(constructor)}"),
            .. type.GetFields(Declared).Select(field => field.IsLiteral ? $"const {field.Name} = {Literal(field.GetRawConstantValue())}" : $"{Static(field.IsStatic)}{field.Name}: {Name(_nullability.Create(field))}"),
            .. type.GetProperties(Declared).Where(property => property.GetMethod is not null).Select(Property),
            .. type.GetMethods(Declared).Where(IsWritten).Select(Method),
        ];
    }

    /// <summary>Written by somebody: neither an accessor nor one of the methods every record has.</summary>
    private static bool IsWritten(MethodInfo method) =>
        method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private string Property(PropertyInfo property)
    {
        var get = property.GetMethod!;
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        var set = property.SetMethod is { IsPublic: true } setter
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var index = property.GetIndexParameters().Length > 0 ? $"[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]" : "";
        return $"{Static(get.IsStatic)}{Abstract(get)}{required}{property.Name}{index}: {Name(_nullability.Create(property))} {{ get;{set} }}";
    }

    private string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Static(method.IsStatic)}{Abstract(method)}{method.Name.Replace("op_", "operator ", StringComparison.Ordinal)}{generic}{Parameters(method)}: {Name(_nullability.Create(method.ReturnParameter))}";
    }

    private string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.GetCustomAttribute<ParamArrayAttribute>() is null ? "" : "params ";
        return $"{way}{Name(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "")}";
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Abstract(MethodInfo method) =>
        !method.IsVirtual || method.IsFinal || method.DeclaringType!.IsSealed ? "" : method.IsAbstract ? "abstract " : method.GetBaseDefinition() == method ? "virtual " : "override ";

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var name = type is { IsGenericType: true } && Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length == type.GetGenericArguments().Length
            ? $"{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(type);
        return !type.IsValueType && info.ReadState is NullabilityState.Nullable ? $"{name}?" : name;
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Name(inner)}?";
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        return type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : Keywords.GetValueOrDefault(type, Bare(type));
    }

    private static string Bare(Type type) => $"{(type is { IsNested: true, IsGenericParameter: false } ? $"{Bare(type.DeclaringType!)}." : "")}{type.Name.Split('`')[0]}";
}
