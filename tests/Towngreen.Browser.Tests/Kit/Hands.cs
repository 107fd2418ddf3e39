using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>How a person reaches what they see: with a pointer, or by keyboard alone.</summary>
internal abstract class Hands
{
    /// <summary>Presses a button or a fold, or follows a link.</summary>
    public abstract Task ActivateAsync(ILocator control);

    /// <summary>Replaces what a field holds.</summary>
    public abstract Task WriteAsync(ILocator field, string text);

    public abstract Task SelectAsync(ILocator list, string option);

    /// <summary>Picks from a list that is narrowed by typing.</summary>
    public abstract Task NarrowAsync(ILocator field, string option);

    /// <summary>Marks a radio button or a box that is not marked yet.</summary>
    public abstract Task MarkAsync(ILocator mark);

    public abstract Task AttachAsync(ILocator field, FilePayload file);
}

internal sealed class Pointer(IPage page) : Hands
{
    public override Task ActivateAsync(ILocator control) => control.ClickAsync();

    public override Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

    public override Task SelectAsync(ILocator list, string option) => list.SelectOptionAsync(new SelectOptionValue { Label = option });

    public override async Task NarrowAsync(ILocator field, string option)
    {
        await field.FillAsync(option);
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    // The design system draws its own circles and squares over the native ones: what a person clicks is the label.
    public override async Task MarkAsync(ILocator mark) => await page.Locator($"label[for='{await mark.GetAttributeAsync("id")}']").ClickAsync();

    public override Task AttachAsync(ILocator field, FilePayload file) => field.SetInputFilesAsync(file);
}
