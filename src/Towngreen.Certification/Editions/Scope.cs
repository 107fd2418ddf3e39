namespace Towngreen.Certification;

/// <summary>Which actions a rule looks at. Each list that is not empty restricts them further; all empty is every action.</summary>
public sealed record Scope
{
    /// <summary>Every action.</summary>
    public static Scope Everything { get; } = new();

    /// <summary>Only actions of these categories.</summary>
    public ValueList<string> Categories { get; init; } = [];

    /// <summary>No actions of these categories.</summary>
    public ValueList<string> Outside { get; init; } = [];

    /// <summary>Only actions with at least one of these tags.</summary>
    public ValueList<string> Tags { get; init; } = [];

    /// <summary>Only these actions.</summary>
    public ValueList<string> Actions { get; init; } = [];

    /// <summary>The actions of one category.</summary>
    public static Scope OfCategory(string category) => new() { Categories = [category] };

    /// <summary>The actions with one tag.</summary>
    public static Scope OfTag(string tag) => new() { Tags = [tag] };

    /// <summary>Whether the rule looks at this action.</summary>
    public bool Covers(ActionDefinition action) =>
        (Categories.Count == 0 || Categories.Contains(action.Category))
        && !Outside.Contains(action.Category)
        && (Tags.Count == 0 || Tags.Any(action.Tags.Contains))
        && (Actions.Count == 0 || Actions.Contains(action.Key));

    /// <summary>Names what is not in the edition, and whether nothing is left to look at.</summary>
    internal void Check(EditionFaults faults)
    {
        var actions = faults.Edition.Actions;
        foreach (var category in Categories.Concat(Outside))
        {
            faults.NeedCategory(category);
        }

        foreach (var tag in Tags)
        {
            faults.Unless(actions.Any(action => action.Tags.Contains(tag)), $"no action has the tag '{tag}'");
        }

        foreach (var action in Actions)
        {
            faults.NeedAction(action);
        }

        faults.Unless(actions.Any(Covers), "no action is left to look at");
    }

    /// <summary>The lists that restrict, as facts of a finding.</summary>
    internal IEnumerable<KeyValuePair<string, object>> Facts() =>
        new[] { ("categories", Categories), ("outside", Outside), ("tags", Tags), ("actions", Actions) }
            .Where(list => list.Item2.Count > 0)
            .Select(list => KeyValuePair.Create(list.Item1, (object)list.Item2));
}
