namespace Towngreen.Browser.Tests.Tour;

/// <summary>A success criterion of WCAG 2.2, level A or AA, and what stands for it here.</summary>
/// <param name="Number">Its number in WCAG 2.2.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Level">A or AA.</param>
/// <param name="Tested">How it is tested besides the checks, or why there is nothing to test.</param>
/// <param name="Checks">The checks of the tour that bear on it.</param>
internal sealed record Criterion(string Number, string Name, string Level, string Tested, params Check[] Checks)
{
    private const string Nothing = "nothing of the kind on the site";
    private const string ByHand = "by hand";
    private const string Keyboard = "keyboard journeys";

    public static IReadOnlyList<Criterion> All { get; } =
    [
        new("1.1.1", "Non-text Content", "A", $"{ByHand}: the map stands beside a table, marks and badges beside words", Check.Axe),
        new("1.2.1", "Audio-only and Video-only (Prerecorded)", "A", Nothing),
        new("1.2.2", "Captions (Prerecorded)", "A", Nothing),
        new("1.2.3", "Audio Description or Media Alternative (Prerecorded)", "A", Nothing),
        new("1.2.4", "Captions (Live)", "AA", Nothing),
        new("1.2.5", "Audio Description (Prerecorded)", "AA", Nothing),
        new("1.3.1", "Info and Relationships", "A", "", Check.Axe, Check.Markup, Check.Frame),
        new("1.3.2", "Meaningful Sequence", "A", $"{Keyboard}: from top to bottom, as in the source"),
        new("1.3.3", "Sensory Characteristics", "A", ByHand),
        new("1.3.4", "Orientation", "AA", "", Check.Narrow),
        new("1.3.5", "Identify Input Purpose", "AA", ByHand, Check.Axe),
        new("1.4.1", "Use of Color", "A", "", Check.Frame, Check.Forced, Check.Axe),
        new("1.4.2", "Audio Control", "A", Nothing),
        new("1.4.3", "Contrast (Minimum)", "AA", "", Check.Axe),
        new("1.4.4", "Resize Text", "AA", "", Check.Narrow),
        new("1.4.5", "Images of Text", "AA", $"{ByHand}: there are none"),
        new("1.4.10", "Reflow", "AA", "", Check.Narrow),
        new("1.4.11", "Non-text Contrast", "AA", $"{ByHand}: fields and buttons are the design system's", Check.Focus),
        new("1.4.12", "Text Spacing", "AA", "", Check.Spacing),
        new("1.4.13", "Content on Hover or Focus", "AA", $"{ByHand}: only the browser's own titles on the map"),
        new("2.1.1", "Keyboard", "A", Keyboard),
        new("2.1.2", "No Keyboard Trap", "A", Keyboard),
        new("2.1.4", "Character Key Shortcuts", "A", $"{ByHand}: only reviewers have them, off until asked for"),
        new("2.2.1", "Timing Adjustable", "A", "not tested"),
        new("2.2.2", "Pause, Stop, Hide", "A", "", Check.Motion),
        new("2.3.1", "Three Flashes or Below Threshold", "A", "", Check.Motion),
        new("2.4.1", "Bypass Blocks", "A", $"{Keyboard}: they skip to the content on every page", Check.Frame, Check.Axe),
        new("2.4.2", "Page Titled", "A", "", Check.Frame),
        new("2.4.3", "Focus Order", "A", Keyboard),
        new("2.4.4", "Link Purpose (In Context)", "A", ByHand, Check.Axe),
        new("2.4.5", "Multiple Ways", "AA", $"{ByHand}: navigation, search in the lists, links between pages"),
        new("2.4.6", "Headings and Labels", "AA", ByHand, Check.Axe),
        new("2.4.7", "Focus Visible", "AA", Keyboard, Check.Focus, Check.Forced),
        new("2.4.11", "Focus Not Obscured (Minimum)", "AA", Keyboard, Check.Narrow),
        new("2.5.1", "Pointer Gestures", "A", Nothing),
        new("2.5.2", "Pointer Cancellation", "A", $"{ByHand}: the browser's own controls, nothing happens on the way down"),
        new("2.5.3", "Label in Name", "A", "", Check.Axe),
        new("2.5.4", "Motion Actuation", "A", Nothing),
        new("2.5.7", "Dragging Movements", "AA", $"{Nothing}; files can be chosen as well as dropped"),
        new("2.5.8", "Target Size (Minimum)", "AA", "", Check.Axe, Check.Narrow),
        new("3.1.1", "Language of Page", "A", "", Check.Axe),
        new("3.1.2", "Language of Parts", "AA", "not tested: what towns write may be in any language"),
        new("3.2.1", "On Focus", "A", Keyboard),
        new("3.2.2", "On Input", "A", $"{Keyboard}: pages change when a button is pressed"),
        new("3.2.3", "Consistent Navigation", "AA", $"{ByHand}: one frame around every page"),
        new("3.2.4", "Consistent Identification", "AA", $"{ByHand}: one set of components"),
        new("3.2.6", "Consistent Help", "A", $"{ByHand}: the same footer on every page"),
        new("3.3.1", "Error Identification", "A", "", Check.Errors),
        new("3.3.2", "Labels or Instructions", "A", ByHand, Check.Axe),
        new("3.3.3", "Error Suggestion", "AA", ByHand, Check.Errors),
        new("3.3.4", "Error Prevention (Legal, Financial, Data)", "AA", "journeys: what is handed in is checked first, and can be withdrawn"),
        new("3.3.7", "Redundant Entry", "A", ByHand),
        new("3.3.8", "Accessible Authentication (Minimum)", "AA", "journeys: passkeys; passwords may be pasted and filled by the browser", Check.Axe),
        new("4.1.2", "Name, Role, Value", "A", "", Check.Axe, Check.Markup),
        new("4.1.3", "Status Messages", "AA", "journeys: the focus goes to what was wrong or what was done", Check.Errors),
    ];

    public string How => string.Join("; ", new[] { string.Join(", ", Checks.Select(check => check.Key)), Tested }.Where(part => part.Length > 0));

    public string Result(IEnumerable<Fault> faults) =>
        Tested.StartsWith(Nothing, StringComparison.Ordinal) ? "holds"
        : Tested.StartsWith("not tested", StringComparison.Ordinal) ? "unknown"
        : faults.Any(fault => Checks.Contains(fault.Check)) ? "**falls short**" : "holds as far as tested";
}
