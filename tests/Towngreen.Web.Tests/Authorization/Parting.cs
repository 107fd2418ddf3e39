namespace Towngreen.Web.Tests.Authorization;

/// <summary>Where two texts part, with a little around it.</summary>
internal static class Parting
{
    private const int Shown = 60;

    public static string Of(string first, string second)
    {
        var at = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{Around(first, at)}… and …{Around(second, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - Shown)..Math.Min(text.Length, at + Shown)].ReplaceLineEndings(" ");
}
