using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace Towngreen.Testing;

/// <summary>What a browser would send for a form: every successful control, with the test's values in place of the served ones.</summary>
internal static class FormFields
{
    public static List<KeyValuePair<string, string>> Of(IHtmlFormElement form, IHtmlElement pressed, IReadOnlyDictionary<string, string?> values)
    {
        List<KeyValuePair<string, string>> fields = [];
        foreach (var control in form.Elements.Where(control => !values.ContainsKey(control.GetAttribute("name") ?? "")))
        {
            fields.AddRange(Served(control));
        }

        fields.AddRange(values.Where(pair => pair.Value is not null)
            .SelectMany(pair => pair.Value!.Split('\n').Select(value => KeyValuePair.Create(pair.Key, value))));
        if (pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        return fields;
    }

    public static string ToQuery(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));

    public static HttpContent ToContent(
        IHtmlFormElement form, IEnumerable<KeyValuePair<string, string>> fields, IReadOnlyDictionary<string, (string Name, byte[] Content)>? files)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return files is null ? new FormUrlEncodedContent(fields) : throw new InvalidOperationException("The form takes no files.");
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, file) in files ?? new Dictionary<string, (string, byte[])>())
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, field, file.Name);
        }

        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> Served(IHtmlElement control)
    {
        var name = control.GetAttribute("name");
        if (string.IsNullOrEmpty(name) || control.HasAttribute("disabled"))
        {
            return [];
        }

        return control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [KeyValuePair.Create(name, box.Value)] : [],
            IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
            IHtmlInputElement input => [KeyValuePair.Create(name, input.Value)],
            IHtmlTextAreaElement area => [KeyValuePair.Create(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(name, option.Value)),
            _ => [],
        };
    }
}
