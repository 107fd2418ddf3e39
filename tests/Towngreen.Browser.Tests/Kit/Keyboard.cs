using System.Globalization;
using System.Threading.Channels;
using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>
/// Tab, Enter, Space, arrows and letters. On the way to what they want, people see where they are, go from top to bottom, and are held
/// nowhere; whatever else happens is noted.
/// </summary>
internal sealed class Keyboard : Hands
{
    /// <summary>More than any page of ours has places to stop at.</summary>
    private const int MostStops = 600;

    /// <summary>Where the focus is, seen from where one wants to go, and what is wrong with that place.</summary>
    private const string Look = """
        (target, before) => {
          const here = document.activeElement;
          const sameGroup = target.type === "radio" && here.type === "radio" && here.name === target.name && here.form === target.form;
          const isFresh = here === document.body || here.localName === "main" || here === document.documentElement;
          const behind = !isFresh && (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
          const drawn = [[here], ...[...here.labels ?? []].flatMap(label => [[label], [label, "::before"]]), [here.parentElement ?? here]].some(([what, part]) => {
            const style = getComputedStyle(what, part);
            return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || (what === here && style.boxShadow !== "none");
          });
          const frame = (here.labels?.[0] ?? here).getBoundingClientRect();
          const name = `<${here.localName}> ${(here.getAttribute("aria-label") || here.name || here.textContent || here.id).trim().replace(/\s+/g, " ").slice(0, 40)}`;
          const fault = isFresh || here === target && before === "start" ? null
            : !drawn ? `the focus does not show on ${name}`
            : frame.bottom < 0 || frame.top > innerHeight || frame.right < 0 || frame.left > innerWidth ? `the focus is outside the screen on ${name}` : null;
          const skips = here.matches("a[href='#main-content']") && target.closest("main") !== null;
          return { there: here === target || sameGroup, fresh: isFresh, skips, behind, fault, name };
        }
        """;

    private readonly IPage _page;
    private readonly Action<string> _note;

    /// <summary>The dialogs that file fields opened. Heard from the beginning: a browser told only at the key's press may show its own instead.</summary>
    private readonly Channel<IFileChooser> _choosers = Channel.CreateUnbounded<IFileChooser>();

    public Keyboard(IPage page, Action<string> note)
    {
        (_page, _note) = (page, note);
        page.FileChooser += (_, chooser) => _choosers.Writer.TryWrite(chooser);
    }

    public override async Task ActivateAsync(ILocator control)
    {
        await ReachAsync(control);
        await _page.Keyboard.PressAsync("Enter");
    }

    public override async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        switch (await field.GetAttributeAsync("type"))
        {
            case "date":
                await _page.Keyboard.TypeAsync(DateOnly.Parse(text, CultureInfo.InvariantCulture).ToString("MMddyyyy", CultureInfo.InvariantCulture));
                break;
            case "time":
                await _page.Keyboard.TypeAsync(TimeOnly.Parse(text, CultureInfo.InvariantCulture).ToString("hhmmtt", CultureInfo.InvariantCulture));
                break;
            default:
                await _page.Keyboard.PressAsync("ControlOrMeta+A");
                await _page.Keyboard.TypeAsync(text);
                break;
        }
    }

    public override async Task SelectAsync(ILocator list, string option)
    {
        await ReachAsync(list);
        var steps = await list.EvaluateAsync<int>("(list, label) => [...list.options].findIndex(option => option.label.trim() === label) - list.selectedIndex", option);
        for (var step = 0; step < Math.Abs(steps); step++)
        {
            await _page.Keyboard.PressAsync(steps > 0 ? "ArrowDown" : "ArrowUp");
        }

        Assert.Equal(option, await list.EvaluateAsync<string>("list => list.selectedOptions[0]?.label.trim()"));
    }

    public override async Task NarrowAsync(ILocator field, string option)
    {
        await WriteAsync(field, option);
        for (var step = 0; step < MostStops; step++)
        {
            await _page.Keyboard.PressAsync("ArrowDown");
            if (await _page.EvaluateAsync<string?>("document.activeElement.getAttribute('role') === 'option' ? document.activeElement.textContent.trim() : null") == option)
            {
                break;
            }
        }

        await _page.Keyboard.PressAsync("Enter");
    }

    public override async Task MarkAsync(ILocator mark)
    {
        await ReachAsync(mark);
        if (await mark.GetAttributeAsync("type") == "checkbox" || await mark.EvaluateAsync<bool>("mark => mark === document.activeElement"))
        {
            await _page.Keyboard.PressAsync("Space");
        }

        for (var step = 0; step < MostStops && !await mark.IsCheckedAsync(); step++)
        {
            await _page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public override async Task AttachAsync(ILocator field, FilePayload file)
    {
        await ReachAsync(field);
        await _page.Keyboard.PressAsync("Enter");
        var chooser = await _choosers.Reader.ReadAsync().AsTask().WaitAsync(Story.Patience);
        await chooser.SetFilesAsync(file);
    }

    /// <summary>Goes there by Tab, and back by Shift and Tab; past the site's navigation by its first link.</summary>
    public async Task ReachAsync(ILocator target)
    {
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var place = await target.EvaluateAsync<Place>(Look, "start");
        var (before, backward) = ("", place.Behind);
        for (var stop = 0; stop < MostStops && !place.There; stop++)
        {
            await _page.Keyboard.PressAsync(place.Skips ? "Enter" : backward ? "Shift+Tab" : "Tab");
            place = await target.EvaluateAsync<Place>(Look, before);
            Note(place, backward);
            before = place.Name;
        }

        Assert.True(place.There, $"The keyboard does not reach {await target.EvaluateAsync<string>("element => element.outerHTML.slice(0, 200)")}; it ended at {place.Name}.");
    }

    private void Note(Place place, bool backward)
    {
        if (place.Fault is { } fault)
        {
            _note($"keyboard: {fault}");
        }

        if (!place.There && !place.Fresh && place.Behind != backward)
        {
            _note($"keyboard: went past what it was looking for, to {place.Name}");
        }
    }

    private sealed record Place
    {
        public bool There { get; init; }

        public bool Fresh { get; init; }

        /// <summary>At the link past the navigation, with the content as the goal.</summary>
        public bool Skips { get; init; }

        public bool Behind { get; init; }

        public string? Fault { get; init; }

        public string Name { get; init; } = "";
    }
}
