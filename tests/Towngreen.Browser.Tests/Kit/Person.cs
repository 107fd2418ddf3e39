using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>Somebody at a browser, who finds things as people do: by label, by the words on a button or link, by heading.</summary>
/// <param name="name">What the story calls them.</param>
/// <param name="page">Their one tab.</param>
/// <param name="watch">Looks over the pages they come to.</param>
internal sealed class Person(string name, IPage page, PageWatch watch)
{
    public string Name => name;

    public IPage Page => page;

    public Task OpenAsync(string address) => GoAsync(() => page.GotoAsync(address));

    /// <summary>Opens a link from a mail: its path, for the test's server listens on a port that mails do not know.</summary>
    public Task OpenAsync(Uri mailed) => OpenAsync(mailed.PathAndQuery);

    public Task FollowAsync(string link, string? within = null) =>
        GoAsync(() => Part(within).GetByRole(AriaRole.Link, new() { NameRegex = Whole(link) }).First.ClickAsync());

    public Task PressAsync(string button, string? within = null) =>
        GoAsync(() => Part(within).GetByRole(AriaRole.Button, new() { NameRegex = Whole(button) }).ClickAsync());

    public Task PressKeyAsync(string key) => GoAsync(() => page.Keyboard.PressAsync(key));

    public Task FillAsync(string label, string text, string? within = null) => Field(label, within).FillAsync(text);

    public async Task FillDayAsync(string label, DateOnly day, string? within = null)
    {
        var group = Part(within).GetByRole(AriaRole.Group, new() { NameRegex = Whole(label) });
        await group.GetByLabel("Month").SelectOptionAsync(new SelectOptionValue { Value = Digits(day.Month) });
        await group.GetByLabel("Day").FillAsync(Digits(day.Day));
        await group.GetByLabel("Year").FillAsync(Digits(day.Year));

        static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Picks from a list, be it a plain one or one that is narrowed by typing.</summary>
    public async Task PickAsync(string label, string option, string? within = null)
    {
        var field = Part(within).GetByRole(AriaRole.Combobox, new() { NameRegex = Whole(label) });
        if (await field.EvaluateAsync<bool>("element => element instanceof HTMLSelectElement"))
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = option });
            return;
        }

        await field.FillAsync(option);
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>Marks a radio button or a box, by the first words of its label.</summary>
    public async Task MarkAsync(string label, string? within = null)
    {
        var mark = Part(within).GetByRole(AriaRole.Radio, Beginning(label)).Or(Part(within).GetByRole(AriaRole.Checkbox, Beginning(label)));
        if (!await mark.IsCheckedAsync())
        {
            // The design system draws its own circles and squares over the native ones: what a person clicks is the label.
            await page.Locator($"label[for='{await mark.GetAttributeAsync("id")}']").ClickAsync();
        }

        await Assertions.Expect(mark).ToBeCheckedAsync();
    }

    public Task UploadAsync(string label, string fileName, byte[] content, string? within = null) =>
        Field(label, within).SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "application/octet-stream", Buffer = content });

    /// <summary>Moves on with the Tab key until the field has the focus.</summary>
    public async Task TabToAsync(string label)
    {
        for (var presses = 0; presses < 30 && !await IsFocusedAsync(Field(label)); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(Field(label)).ToBeFocusedAsync();
    }

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

    private static Task<bool> IsFocusedAsync(ILocator element) => element.EvaluateAsync<bool>("element => element === document.activeElement");

    private ILocator PartOf(AriaRole role, string named) => page.GetByRole(role, new() { NameRegex = Whole(named) });

    /// <summary>Does what leads to another page, waits until that is there, and looks it over.</summary>
    private async Task GoAsync(Func<Task> move)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage here) => arrived.TrySetResult();
        page.Load += Arrive;
        try
        {
            await move();
            await arrived.Task.WaitAsync(Story.Patience);
        }
        finally
        {
            page.Load -= Arrive;
        }

        await watch.ExamineAsync();
    }

    private static LocatorGetByRoleOptions Beginning(string text) => new() { NameRegex = Begins(text) };

    private static Regex Begins(string text) => new($@"^\s*{Regex.Escape(text)}(?!\w)");

    /// <summary>The words and nothing else, but for the mark of required fields.</summary>
    private static Regex Whole(string text) => new($@"^\s*{Regex.Escape(text)}(\s*\(required\))?\s*$");
}
