using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Towngreen.Uswds.Forms;

/// <summary>
/// The fields a page has shown, in their order. The error summary is written after them, although it stands above them, and so
/// can list each error once, in the order of the form, with a link only where there is a field to go to.
/// </summary>
public sealed class PageFields
{
    private readonly List<ShownField> _fields = [];

    /// <summary>Notes a field that the page shows.</summary>
    /// <param name="name">The name it posts under, which is its key in the model state.</param>
    /// <param name="id">The id that a link to it goes to.</param>
    /// <param name="error">The error it shows, if any.</param>
    public void Show(string name, string id, string? error) => _fields.Add(new(name, id, error));

    /// <summary>Every error: those of the shown fields in page order, then the model state's others.</summary>
    public IReadOnlyList<PageError> Errors(ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var shown = _fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = state.Where(entry => !shown.Contains(entry.Key)).SelectMany(entry => entry.Value!.Errors).Select(error => new PageError(MessageOf(error), null));
        return [.. _fields.Where(field => field.Error is not null).Select(field => new PageError(field.Error!, field.Id)), .. rest];
    }

    /// <summary>The words of a model error; an exception's text is never shown.</summary>
    internal static string MessageOf(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : UswdsWords.Get("error.unreadable");

    private sealed record ShownField(string Name, string Id, string? Error);
}

/// <summary>One line of an error summary.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="FieldId">The id of the field to mend, or null when the error belongs to the whole form.</param>
public sealed record PageError(string Message, string? FieldId);
