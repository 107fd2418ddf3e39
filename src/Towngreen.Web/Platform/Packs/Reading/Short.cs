namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Cuts what a fault quotes, so that a huge value does not make a huge message.</summary>
internal static class Short
{
    private const int Length = 80;

    public static string Of(string text) => text.Length <= Length ? text : $"{text[..Length]}…";
}
