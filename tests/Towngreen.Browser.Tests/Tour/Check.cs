namespace Towngreen.Browser.Tests.Tour;

/// <summary>A way to look at a page in which it can fall short.</summary>
/// <param name="Key">Its short name, in tables.</param>
/// <param name="Words">What is looked at.</param>
internal sealed record Check(string Key, string Words)
{
    public static readonly Check Axe = new("axe", "axe-core finds no violation of its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, nor of its best practices");
    public static readonly Check Markup = new("markup", "the Nu Html Checker finds no error in what the server sent");
    public static readonly Check Frame = new("frame", "one first-level heading; a title that none of the other pages of that person has; a link to the main content first; a word in every mark");
    public static readonly Check Focus = new("focus", "every kind of control shows that it has the focus, at a contrast of 3:1 or more");
    public static readonly Check Forced = new("forced colours", "with the reader's own colours the focus still shows on every kind of control");
    public static readonly Check Narrow = new("320 × 256", "as on a screen of 1280 × 1024 at 400 %: no scrolling sideways but in tables, nothing fixed in the way, targets of 24 pixels or spaced like them");
    public static readonly Check Spacing = new("text spacing", "lines, letters, words and paragraphs set apart as far as WCAG asks: nothing cut off, nothing outside the screen");
    public static readonly Check Motion = new("motion", "nothing moves for those who asked for less motion");
    public static readonly Check Print = new("print", "on paper the page keeps its heading and what stands under it");
    public static readonly Check Console = new("console", "no script fails, nothing is missing, the content security policy is kept");
    public static readonly Check Errors = new("errors", "a refused form comes back with what is wrong on top, in its title, and with the focus there");

    public static IReadOnlyList<Check> All { get; } = [Axe, Markup, Frame, Focus, Forced, Narrow, Spacing, Motion, Print, Console, Errors];
}

/// <summary>A page, as somebody came to it.</summary>
/// <param name="Page">The pattern of its address.</param>
/// <param name="Who">The person, or nobody signed in.</param>
/// <param name="State">What is special about it; empty for the page as a link led to it.</param>
internal sealed record Visit(string Page, string Who, string State)
{
    public static readonly Visit Nowhere = new("", "", "");
}

/// <summary>Something wrong with a page.</summary>
internal sealed record Fault(Visit Visit, Check Check, string Words)
{
    public override string ToString() => $"{Visit.Page} as {Visit.Who}{(Visit.State.Length > 0 ? $", {Visit.State}" : "")}: {Check.Key}: {Words}";
}
