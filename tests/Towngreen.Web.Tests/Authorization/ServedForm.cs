using AngleSharp.Html.Dom;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>Fills in a form as it was served: what is empty gets something plausible.</summary>
internal static class ServedForm
{
    public static List<KeyValuePair<string, string>> Fill(IHtmlFormElement form, IHtmlButtonElement? pressed)
    {
        List<KeyValuePair<string, string>> fields = [];
        HashSet<string> chosen = [];
        foreach (var control in form.Elements.Where(control => control.GetAttribute("name") is { Length: > 0 } name && name != "__RequestVerificationToken" && !control.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;
            if (ValueOf(control, chosen.Contains(name)) is { } value)
            {
                chosen.Add(name);
                fields.Add(new(name, value));
            }
        }

        if (pressed?.GetAttribute("name") is { Length: > 0 } button)
        {
            fields.Add(new(button, pressed.GetAttribute("value") ?? ""));
        }

        return fields;
    }

    private static string? ValueOf(IHtmlElement control, bool answered) => control switch
    {
        IHtmlInputElement { Type: "radio" } radio => answered ? null : radio.Value,
        IHtmlInputElement { Type: "checkbox" } box => box.Value,
        IHtmlInputElement { Type: "file" or "submit" or "button" } => null,
        IHtmlInputElement { Value.Length: > 0 } input => input.Value,
        IHtmlInputElement { Type: "email" } => "somebody@example.org",
        IHtmlInputElement { Type: "date" } => "2026-03-10",
        IHtmlInputElement { Type: "time" } => "10:00",
        IHtmlInputElement { Type: "number" } => "2",
        IHtmlInputElement { Type: "hidden" } input => input.Value,
        IHtmlInputElement => "Something",
        IHtmlTextAreaElement { Value.Length: > 0 } area => area.Value,
        IHtmlTextAreaElement => "Something",
        IHtmlSelectElement select => select.Options.FirstOrDefault(option => option.Value.Length > 0)?.Value,
        _ => null,
    };
}
