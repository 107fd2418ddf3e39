using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace Towngreen.Web.Platform.Text;

/// <summary>
/// Every string a person reads. Each feature keeps its words in its own <c>Words.resx</c>; here they are one. Sentences on pages are
/// looked up by their English text, so that a page can be read as it is written; refusals, findings and mail by their code.
/// Templates name their data in braces: <c>{deadline}</c>, and <c>{count:point|points}</c> for a number with its noun.
/// </summary>
public sealed class Words : IStringLocalizer
{
    private static readonly ResourceManager[] Resources = [.. typeof(Words).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".Words.resources", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new ResourceManager(name[..^".resources".Length], typeof(Words).Assembly))];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private readonly ConcurrentDictionary<string, Dictionary<string, string>> _cultures = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _codes = new();

    public LocalizedString this[string name] => Find(name) is { } found ? new(name, found) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = Find(name);
            return new(name, string.Format(CultureInfo.CurrentCulture, found ?? name, arguments), found is null);
        }
    }

    /// <summary>The words for a code, with the data's properties (or dictionary entries) in place of the braces.</summary>
    /// <exception cref="InvalidOperationException">No resource holds the code: a code without words is a bug.</exception>
    public string Say(string code, object? data = null) =>
        Template.Fill(Find(code) ?? throw new InvalidOperationException($"No words for {code}."), DataOf(data));

    /// <summary>Items in a row, the last after "and" or "or".</summary>
    /// <param name="conjunction"><c>list.and</c> or <c>list.or</c>.</param>
    public string List(string conjunction, IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count > 1 ? Say(conjunction, new { first = string.Join(", ", all.SkipLast(1)), last = all[^1] }) : all.FirstOrDefault() ?? "";
    }

    public bool Has(string code) => Find(code) is not null;

    /// <summary>What follows the prefix in every code that begins with it. Codes are the same in every language.</summary>
    public IReadOnlyList<string> After(string prefix) => _codes.GetOrAdd(prefix, start =>
        [.. Load(CultureInfo.CurrentUICulture).Keys.Where(code => code.StartsWith(start, StringComparison.Ordinal)).Select(code => code[start.Length..])]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Load(CultureInfo.CurrentUICulture).Select(pair => new LocalizedString(pair.Key, pair.Value));

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var level = culture; ; level = level.Parent)
        {
            foreach (var set in Resources.Select(resource => resource.GetResourceSet(level, createIfNotExists: true, tryParents: false)).OfType<ResourceSet>())
            {
                foreach (System.Collections.DictionaryEntry entry in set)
                {
                    all.TryAdd((string)entry.Key, (string)entry.Value!);
                }
            }

            if (level.Equals(CultureInfo.InvariantCulture))
            {
                return all;
            }
        }
    }

    internal static IReadOnlyDictionary<string, object?> DataOf(object? data) => data switch
    {
        null => new Dictionary<string, object?>(),
        IReadOnlyDictionary<string, object?> map => map,
        _ => Properties.GetOrAdd(data.GetType(), type =>
            [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)])
            .ToDictionary(property => property.Name, property => property.GetValue(data), StringComparer.OrdinalIgnoreCase),
    };

    private string? Find(string name) => Load(CultureInfo.CurrentUICulture).GetValueOrDefault(name);

    private Dictionary<string, string> Load(CultureInfo culture) => _cultures.GetOrAdd(culture.Name, _ => Read(culture));
}
