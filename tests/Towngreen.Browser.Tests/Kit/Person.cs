using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>Somebody at a browser, who finds things as people do: by label, by the words on a button or link, by heading.</summary>
/// <param name="name">What the story calls them.</param>
/// <param name="page">Their one tab.</param>
/// <param name="hands">How they reach what they see there.</param>
/// <param name="watch">Looks over the pages they come to.</param>
internal sealed class Person(string name, IPage page, Hands hands, PageWatch watch)
{
    public string Name => name;

    public IPage Page => page;

    public Task OpenAsync(string address) => GoAsync(() => page.GotoAsync(address));

    /// <summary>Opens a link from a mail: its path, for the test's server listens on a port that mails do not know.</summary>
    public Task OpenAsync(Uri mailed) => OpenAsync(mailed.PathAndQuery);

    public Task FollowAsync(string link, string? within = null) =>
        GoAsync(() => hands.ActivateAsync(Part(within).GetByRole(AriaRole.Link, new() { NameRegex = Whole(link) }).First));

    public Task PressAsync(string button, string? within = null) =>
        GoAsync(() => hands.ActivateAsync(Part(within).GetByRole(AriaRole.Button, new() { NameRegex = Whole(button) })));

    /// <summary>Goes back to what the server has by now.</summary>
    public Task ReloadAsync() => GoAsync(() => page.ReloadAsync());

    /// <summary>Opens a fold in the page.</summary>
    public async Task UnfoldAsync(string summary)
    {
        await hands.ActivateAsync(page.Locator("summary").Filter(new() { HasTextRegex = Whole(summary) }));
        await watch.ExamineAsync();
    }

    public Task PressKeyAsync(string key) => GoAsync(() => page.Keyboard.PressAsync(key));

    public Task FillAsync(string label, string text, string? within = null) => hands.WriteAsync(Field(label, within), text);

    public async Task FillDayAsync(string label, DateOnly day, string? within = null)
    {
        var group = Part(within).GetByRole(AriaRole.Group, new() { NameRegex = Whole(label) });
        var month = group.GetByLabel("Month");
        await hands.SelectAsync(month, (await month.Locator($"option[value='{Digits(day.Month)}']").InnerTextAsync()).Trim());
        await hands.WriteAsync(group.GetByLabel("Day"), Digits(day.Day));
        await hands.WriteAsync(group.GetByLabel("Year"), Digits(day.Year));

        static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Picks from a list, be it a plain one or one that is narrowed by typing.</summary>
    public async Task PickAsync(string label, string option, string? within = null)
    {
        var field = Part(within).GetByRole(AriaRole.Combobox, new() { NameRegex = Whole(label) });
        await (await field.EvaluateAsync<bool>("element => element instanceof HTMLSelectElement") ? hands.SelectAsync(field, option) : hands.NarrowAsync(field, option));
    }

    /// <summary>Marks a radio button or a box, by the first words of its label.</summary>
    public async Task MarkAsync(string label, string? within = null)
    {
        var mark = Part(within).GetByRole(AriaRole.Radio, Beginning(label)).Or(Part(within).GetByRole(AriaRole.Checkbox, Beginning(label)));
        if (!await mark.IsCheckedAsync())
        {
            await hands.MarkAsync(mark);
        }

        await Assertions.Expect(mark).ToBeCheckedAsync();
    }

    public Task UploadAsync(string label, string fileName, byte[] content, string? within = null) =>
        hands.AttachAsync(Field(label, within), new FilePayload { Name = fileName, MimeType = "application/octet-stream", Buffer = content });

    /// <summary>Looks the page over once more, after it changed under the person's hands.</summary>
    public Task LookAgainAsync() => watch.ExamineAsync();

    public Task SeesAsync(string text, string? within = null) => Assertions.Expect(Part(within)).ToContainTextAsync(text);

    public Task LacksButtonAsync(string button) => Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = Whole(button) })).ToHaveCountAsync(0);

    public Task SeesHeadingAsync(string heading) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);

    public ILocator Field(string label, string? within = null) => Part(within).GetByLabel(Whole(label));

    /// <summary>The page, or the part of it with that name: a section, an aside or a group of fields.</summary>
    public ILocator Part(string? named) => named is null
        ? page.Locator("body")
        : PartOf(AriaRole.Region, named).Or(PartOf(AriaRole.Complementary, named)).Or(PartOf(AriaRole.Group, named));

    private ILocator PartOf(AriaRole role, string named) => page.GetByRole(role, new() { NameRegex = Whole(named) });

    /// <summary>Does what leads to another page, waits until that is there, and looks it over.</summary>
    private async Task GoAsync(Func<Task> move)
    {
        await page.ArriveAsync(move);
        await watch.SeeFocusAsync();
        await watch.ExamineAsync();
    }

    private static LocatorGetByRoleOptions Beginning(string text) => new() { NameRegex = Begins(text) };

    private static Regex Begins(string text) => new($@"^\s*{Regex.Escape(text)}(?!\w)");

    /// <summary>The words and nothing else, but for the mark of required fields.</summary>
    private static Regex Whole(string text) => new($@"^\s*{Regex.Escape(text)}(\s*\(required\))?\s*$");
}
