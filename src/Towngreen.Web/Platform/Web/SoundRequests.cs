using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Towngreen.Web.Platform.Web;

/// <summary>
/// Turns away what no link or form of ours sends, before a page trips over it: a blank in place of a name, a character that databases
/// cannot keep, a verb that the page does not answer.
/// </summary>
internal sealed class SoundRequests : IAsyncPageFilter
{
    private const char Null = '\0';

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Refusal(context) is { } status)
        {
            context.Result = new StatusCodeResult(status);
            return;
        }

        await next();
    }

    private static int? Refusal(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        return IsErrorPage(context.HttpContext) ? null
            : context.RouteData.Values.Values.Any(value => value is string text && string.IsNullOrWhiteSpace(text)) ? StatusCodes.Status404NotFound
            : HasNull(request.Query) || (request.HasFormContentType && HasNull(request.Form)) ? StatusCodes.Status400BadRequest
            : context.HandlerMethod is null && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? StatusCodes.Status405MethodNotAllowed
            : null;
    }

    /// <summary>The error page answers for a request that was refused already.</summary>
    public static bool IsErrorPage(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool HasNull(IEnumerable<KeyValuePair<string, StringValues>> values) =>
        values.Any(pair => pair.Key.Contains(Null) || pair.Value.Any(value => value?.Contains(Null) == true));
}
