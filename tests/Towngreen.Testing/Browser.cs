using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Towngreen.Testing;

/// <summary>What came back: the status, the page as a person would read it, and where redirects led.</summary>
public sealed record VisitedPage(HttpStatusCode Status, IHtmlDocument Document, Uri Address)
{
    public string Text => string.Join(' ', Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The messages of the error summary, in order.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".tg-error-summary li").Select(item => item.TextContent.Trim())];

    /// <summary>The control that the label names.</summary>
    public AngleSharp.Dom.IElement Field(string label)
    {
        var found = Document.QuerySelectorAll("label").OfType<IHtmlLabelElement>()
            .FirstOrDefault(candidate => candidate.TextContent.Trim().StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No label \"{label}\" on {Address}. Labels: {string.Join("; ", Document.QuerySelectorAll("label").Select(l => l.TextContent.Trim()))}");
        return found.Control ?? throw new InvalidOperationException($"The label \"{label}\" names no control.");
    }

    public IHtmlAnchorElement Link(string text) =>
        Document.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().FirstOrDefault(link => link.TextContent.Trim().Contains(text, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No link \"{text}\" on {Address}.");

    /// <summary>The form that holds a button of that text.</summary>
    public (IHtmlFormElement Form, IHtmlElement Button) FormWith(string button)
    {
        var found = Document.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>()
            .FirstOrDefault(candidate => candidate.TextContent.Trim() == button || candidate.GetAttribute("value") == button)
            ?? throw new InvalidOperationException($"No button \"{button}\" on {Address}.");
        return ((found as IHtmlButtonElement)?.Form ?? found.Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"The button \"{button}\" stands in no form."), found);
    }
}

/// <summary>A person's browser: real HTTP, parsed pages, forms filled and posted as they were served.</summary>
/// <param name="client">Reaches the server, without following redirects or keeping cookies: the browser does both.</param>
/// <param name="home">The server's address.</param>
public sealed class Browser(HttpClient client, Uri home)
{
    private const int MostRedirects = 8;

    private readonly CookieContainer _cookies = new();

    public async Task<VisitedPage> GetAsync(string address) => await SendAsync(HttpMethod.Get, new Uri(home, address), null);

    /// <summary>The response itself, redirects not followed: for downloads, headers and bare statuses.</summary>
    public Task<HttpResponseMessage> FetchAsync(string address) => ExchangeAsync(HttpMethod.Get, new Uri(home, address), null);

    /// <summary>Posts what no form would: the response itself, redirects not followed.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, HttpContent content) => ExchangeAsync(HttpMethod.Post, new Uri(home, address), content);

    /// <summary>Puts a cookie into the jar, as if a response had set it.</summary>
    public void Keep(string cookie, string value) => _cookies.Add(home, new Cookie(cookie, value));

    /// <summary>Fills the form around the button and posts it, hidden fields and antiforgery included.</summary>
    /// <param name="page">The page as it was served.</param>
    /// <param name="button">The button's text.</param>
    /// <param name="values">By field name; a null leaves the field out, several values of one name are joined by a line feed.</param>
    /// <param name="files">By field name: file name and content.</param>
    /// <param name="to">Another address than the form's, as no browser would send it.</param>
    public Task<VisitedPage> SubmitAsync(
        VisitedPage page, string button, IReadOnlyDictionary<string, string?>? values = null, IReadOnlyDictionary<string, (string Name, byte[] Content)>? files = null,
        string? to = null)
    {
        var (form, pressed) = page.FormWith(button);
        var fields = FormFields.Of(form, pressed, values ?? new Dictionary<string, string?>());
        var target = new Uri(page.Address, to ?? pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Address.PathAndQuery);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            return SendAsync(HttpMethod.Get, new UriBuilder(target) { Query = FormFields.ToQuery(fields) }.Uri, null);
        }

        return SendAsync(HttpMethod.Post, target, FormFields.ToContent(form, fields, files));
    }

    private async Task<VisitedPage> SendAsync(HttpMethod method, Uri address, HttpContent? content)
    {
        for (var step = 0; step < MostRedirects; step++)
        {
            using var response = await ExchangeAsync(method, address, content);
            if (response.Headers.Location is not { } location)
            {
                var html = await response.Content.ReadAsStringAsync();
                return new VisitedPage(response.StatusCode, await new HtmlParser().ParseDocumentAsync(html), address);
            }

            (method, address, content) = (HttpMethod.Get, new Uri(address, location), null);
        }

        throw new InvalidOperationException($"More than {MostRedirects} redirects, last to {address}.");
    }

    private async Task<HttpResponseMessage> ExchangeAsync(HttpMethod method, Uri address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (method != HttpMethod.Get)
        {
            request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        }

        if (_cookies.GetCookieHeader(address) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                _cookies.SetCookies(address, cookie);
            }
        }

        return response;
    }
}
