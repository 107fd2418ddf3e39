using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>Notes what is wrong with the pages in a tab: what the console says, what did not load, where WCAG 2.2 AA is not met, and where
/// one would have to scroll sideways.</summary>
internal sealed class PageWatch
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.0, 2.1 and 2.2, levels A and AA, and what the rules' authors call best practice.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // Only what is wrong leaves the browser: full results are megabytes a page, and take longer than the checks.
    private const string Faults = """
        async tags => {
          const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}\n    ${node.target.join(" ")}\n    ${node.html}`));
        }
        """;

    // Pages made of the same parts have the same faults: stories come to most of them again and again.
    private const string Parts = """
        () => [...document.documentElement.querySelectorAll("*")].map(part => {
          const attributes = [...part.attributes].filter(attribute => !["href", "id", "for", "value", "action", "datetime"].includes(attribute.name));
          return [part.localName, part.childElementCount, part.textContent.trim() !== "", ...attributes.map(attribute => `${attribute.name}=${attribute.value}`)].join(" ");
        }).join("\n") + innerWidth
        """;

    private const string Width = """
        () => document.documentElement.scrollWidth > innerWidth ? `${document.documentElement.scrollWidth} pixels wide on a screen of ${innerWidth}` : null
        """;

    private const string Focus = """
        () => {
          const summary = document.querySelector("[data-error-summary]");
          const notice = location.hash ? null : document.querySelector("main [data-notice]");
          const due = summary ?? notice;
          return due && due !== document.activeElement ? `the focus is not on ${due.textContent.trim()}` : null;
        }
        """;

    private static readonly ConcurrentDictionary<string, bool> Sound = [];

    private readonly IPage _page;
    private readonly IPage? _twin;
    private readonly Action<string> _note;

    /// <param name="page">The tab to watch.</param>
    /// <param name="twin">Where scripts do not run in the tab, another that shows the same page to the checks, which are a script.</param>
    /// <param name="note">Where faults are reported.</param>
    public PageWatch(IPage page, IPage? twin, Action<string> note)
    {
        (_page, _twin, _note) = (page, twin, note);
        page.Console += (_, message) => OnConsole(message);
        page.PageError += (_, error) => Note($"script failed: {error}");
        page.Response += (_, response) => OnResponse(response);
    }

    /// <summary>Looks where the focus is on a page just come to: where it says what was wrong, or what was done.</summary>
    public Task SeeFocusAsync() => NoteAsync(Focus);

    /// <summary>Looks at the page as it stands now.</summary>
    public async Task ExamineAsync()
    {
        await NoteAsync(Width);
        var parts = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(await _page.EvaluateAsync<string>(Parts))));
        if (Sound.ContainsKey(parts))
        {
            return;
        }

        var shown = _twin is null ? _page : await ShowInTwinAsync(_twin);
        await shown.EvaluateAsync(Axe);
        var faults = await shown.EvaluateAsync<string[]>(Faults, Tags);
        Array.ForEach(faults, Note);
        _ = faults.Length > 0 || Sound.TryAdd(parts, true);
    }

    /// <summary>The very page that was served, answers to posts included, styled but without its scripts.</summary>
    private async Task<IPage> ShowInTwinAsync(IPage twin)
    {
        var html = await _page.ContentAsync();
        await twin.UnrouteAllAsync();
        await twin.RouteAsync("**", route => route.Request.ResourceType switch
        {
            "document" => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }),
            "script" => route.AbortAsync(),
            _ => route.ContinueAsync(),
        });
        await twin.GotoAsync(_page.Url.Split('#')[0]);
        return twin;
    }

    // Breaches of the content security policy are reported here, too. That something did not load is noted by its response.
    private void OnConsole(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            Note($"console: {message.Text}");
        }
    }

    // Pages may refuse what they were sent, but never fail; what a page is made of must be there.
    private void OnResponse(IResponse response)
    {
        if (response.Status >= (response.Request.ResourceType == "document" ? 500 : 400))
        {
            Note($"{response.Status} for {response.Url}");
        }
    }

    private async Task NoteAsync(string look)
    {
        if (await _page.EvaluateAsync<string?>(look) is { } fault)
        {
            Note(fault);
        }
    }

    private void Note(string fault) => _note($"{new Uri(_page.Url).PathAndQuery}: {fault}");
}
