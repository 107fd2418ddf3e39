using Microsoft.Net.Http.Headers;

namespace Towngreen.Web.Platform.Web;

/// <summary>Sees to it that a form can be read, before anything tries to.</summary>
internal static class SoundForms
{
    /// <summary>
    /// Our pages are written in UTF-8, and so are their forms: what claims other letters, some of which the runtime refuses to know, is nobody's form of ours.
    /// The page that tells of a failure reads none at all: the form may be what failed.
    /// </summary>
    public static IApplicationBuilder UseSoundForms(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (SoundRequests.IsErrorPage(context))
        {
            context.Request.ContentType = null;
        }
        else if (!IsOurs(context.Request.ContentType))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static bool IsOurs(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
