using System.Globalization;

namespace Towngreen.Web.Platform.Hosting;

/// <summary>Tells who finds a weakness whom to tell (RFC 9116).</summary>
internal static class SecurityText
{
    /// <summary>The standard asks for an end within a year; ours moves along, since the address comes from the running installation.</summary>
    private const int DaysValid = 180;

    public static void MapSecurityText(this IEndpointRouteBuilder routes) => routes.MapGet("/.well-known/security.txt", Serve);

    private static IResult Serve(Installation installation, TimeProvider time)
    {
        if (installation.SecurityContact is not { } contact)
        {
            return TypedResults.NotFound();
        }

        var expires = time.GetUtcNow().Date.AddDays(DaysValid).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return TypedResults.Text($"Contact: {contact.AbsoluteUri}\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {installation.LinkTo("/.well-known/security.txt")}\n");
    }
}
