namespace Towngreen.Browser.Tests.Kit;

/// <summary>How a person's browser is set up.</summary>
public sealed record Setup
{
    public bool JavaScript { get; init; } = true;

    public int Width { get; init; } = 1280;

    /// <summary>The narrowest screen that must do: 1280 pixels at 400 % (WCAG 2.2, 1.4.10).</summary>
    public static Setup Narrow { get; } = new() { Width = 320 };

    public static Setup Phone { get; } = new() { Width = 390 };

    public static Setup WithoutJavaScript { get; } = new() { JavaScript = false };
}
