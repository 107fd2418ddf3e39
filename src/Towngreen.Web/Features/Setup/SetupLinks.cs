namespace Towngreen.Web.Features.Setup;

/// <summary>Every address of this feature.</summary>
public static class SetupLinks
{
    public static string Setup() => "/setup";
}
