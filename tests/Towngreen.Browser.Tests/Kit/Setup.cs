namespace Towngreen.Browser.Tests.Kit;

/// <summary>How a person's browser is set up.</summary>
internal sealed record Setup
{
    public const int Desk = 1280;

    public const int Phone = 390;

    /// <summary>The narrowest screen that must do: a desk's at 400 % (WCAG 2.2, 1.4.10).</summary>
    public const int Narrowest = 320;

    public bool JavaScript { get; init; } = true;

    /// <summary>Neither mouse nor finger.</summary>
    public bool KeyboardOnly { get; init; }

    public int Width { get; init; } = Desk;
}
