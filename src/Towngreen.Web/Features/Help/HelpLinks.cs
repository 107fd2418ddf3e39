namespace Towngreen.Web.Features.Help;

/// <summary>Every address of this feature.</summary>
public static class HelpLinks
{
    public static string About() => "/about";

    public static string Accessibility() => "/accessibility";
}
