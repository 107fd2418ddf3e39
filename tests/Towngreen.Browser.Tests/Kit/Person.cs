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
        GoAsync(() => Part(within).GetByRole(AriaRole.Link, Named(link)).First.ClickAsync());

    public Task PressAsync(string button, string? within = null) =>
        GoAsync(() => Part(within).GetByRole(AriaRole.Button, Named(button)).ClickAsync());

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
        var field = Field(label, within);
        if (await field.EvaluateAsync<bool>("element => element instanceof HTMLSelectElement"))
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = option });
            return;
        }

        await field.FillAsync(option);
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>Marks a radio button or a box.</summary>
    public async Task MarkAsync(string label, string? within = null)
    {
        // The design system draws its own circle and square over the native one; people click the label.
        await Field(label, within).SetCheckedAsync(true, new() { Force = true });
    }

    public Task UploadAsync(string label, string fileName, byte[] content, string? within = null) =>
        Field(label, within).SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "application/octet-stream", Buffer = content });

    /// <summary>Looks the page over once more, after it changed under the person's hands.</summary>
    public Task LookAgainAsync() => watch.ExamineAsync();

    public Task SeesAsync(string text, string? within = null) => Assertions.Expect(Part(within)).ToContainTextAsync(text);

    public Task SeesHeadingAsync(string heading) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);

    public ILocator Field(string label, string? within = null) => Part(within).GetByLabel(Whole(label));

    /// <summary>The page, or the part of it (region or group of fields) with that name.</summary>
    public ILocator Part(string? named) => named is null
        ? page.Locator("body")
        : page.GetByRole(AriaRole.Region, new() { NameRegex = Whole(named) }).Or(page.GetByRole(AriaRole.Group, new() { NameRegex = Whole(named) }));

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

    private static LocatorGetByRoleOptions Named(string text) => new() { NameRegex = Whole(text) };

    /// <summary>The words and nothing else, but for the mark of required fields.</summary>
    private static Regex Whole(string text) => new($@"^\s*{Regex.Escape(text)}(\s*\(required\))?\s*$");
}
