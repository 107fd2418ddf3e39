using AngleSharp.Html.Parser;
using Towngreen.Testing;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Where people really are: the addresses that following links leads to, a few for each page.</summary>
internal sealed class Harvest(PageMap map)
{
    /// <summary>Two towns tell as much as two hundred.</summary>
    private const int MostOfAPage = 2;

    private readonly Dictionary<string, List<(int Person, string Path)>> _found = [];

    /// <param name="handlers">Of those, how many stand on a page that somebody reached.</param>
    public int Reached(IEnumerable<PageHandler> handlers) => handlers.Count(handler => _found.ContainsKey(handler.Template));

    /// <param name="person">Whose links they are.</param>
    /// <param name="browser">The person's.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="most">How many pages to look at.</param>
    public async Task FollowAsync(int person, Browser browser, IEnumerable<string> from, int most)
    {
        var waiting = new Queue<string>(from);
        var seen = waiting.ToHashSet();
        Dictionary<string, int> alike = [];
        for (var looked = 0; looked < most && waiting.TryDequeue(out var path); looked++)
        {
            using var response = await browser.FetchAsync(path);
            foreach (var link in (await LinksAsync(response)).Where(seen.Add))
            {
                if (map.TemplateOf(link.Split('?')[0]) is { } template && (alike[template] = alike.GetValueOrDefault(template) + 1) <= MostOfAPage)
                {
                    Keep(person, template, link);
                    waiting.Enqueue(link);
                }
            }
        }
    }

    /// <returns>Somebody who can reach the page, and where; nothing when the links led nobody there.</returns>
    public (int Person, string Path)? Pick(PageHandler handler, Random random) =>
        _found.TryGetValue(handler.Template, out var places) ? places[random.Next(places.Count)] : null;

    private void Keep(int person, string template, string path)
    {
        var places = _found.TryGetValue(template, out var known) ? known : _found[template] = [];
        places.Add((person, path));
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(HttpResponseMessage response)
    {
        if (response.Headers.Location is { } location)
        {
            return [location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString];
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return [.. page.QuerySelectorAll("a[href], form[action], button[formaction]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("formaction") ?? element.GetAttribute("action")!)
            .Select(link => link.Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.StartsWith("/sign-out", StringComparison.Ordinal))
            .Distinct()];
    }
}
