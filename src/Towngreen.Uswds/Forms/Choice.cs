using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Towngreen.Uswds.Forms;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Hint">A line below the label (radios and checkboxes only).</param>
/// <param name="Disabled">Shown, but not to be chosen.</param>
/// <param name="Group">The heading it stands under (select and combo box only); choices of one group stand together.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, bool Disabled = false, string? Group = null);

/// <summary>A field whose answer is among given choices, or the values of the model's enum.</summary>
public abstract class ChoiceTagHelper(PageFields fields) : FieldTagHelper(fields)
{
    /// <summary>The choices; an enum property brings its own.</summary>
    public IEnumerable<Choice>? Items { get; set; }

    /// <summary>What is chosen, when it does not come from the model: a value, or several.</summary>
    public object? Value { get; set; }

    /// <summary>The choices given, or the enum's in declared order with their display names.</summary>
    protected IReadOnlyList<Choice> Choices(ComponentContext tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Items?.ToList() ?? FromEnum(For?.Metadata.ElementMetadata ?? For?.Metadata)
            ?? throw tag.Misuse("needs items=\"…\" unless its property is an enum.");
    }

    /// <summary>The values chosen: what was posted, else given, else the model's.</summary>
    protected IReadOnlySet<string> Chosen(FieldOptions field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return (Posted(field.Name)?.RawValue ?? Value ?? For?.Model) switch
        {
            null => new HashSet<string>(),
            string one => new HashSet<string> { one },
            IEnumerable many => many.Cast<object?>().Select(Format).OfType<string>().ToHashSet(),
            var one => new HashSet<string> { Format(one)! },
        };
    }

    private static List<Choice>? FromEnum(ModelMetadata? model)
    {
        if (model?.EnumNamesAndValues is not { } names)
        {
            return null;
        }

        var labels = model.EnumGroupedDisplayNamesAndValues!.ToDictionary(pair => pair.Value, pair => pair.Key.Name);
        return [.. Enum.GetNames(model.UnderlyingOrModelType).Select(name => new Choice(name, labels.GetValueOrDefault(names[name], name)))];
    }
}
