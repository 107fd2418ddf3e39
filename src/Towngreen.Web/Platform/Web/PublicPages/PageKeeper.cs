using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Web.PublicPages;

/// <summary>
/// Keeps public pages in memory for visitors who are not signed in. A page is shown again only while the database says that nothing was
/// committed since before it was rendered: a reader never sees the state before a change that was acknowledged, on no node.
/// </summary>
internal sealed class PageKeeper(CommitWatch commits, TimeProvider time) : IDisposable
{
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>The one cookie of ours that changes no public page: it belongs to a form on some other page.</summary>
    private const string FormCookie = ".AspNetCore.Antiforgery.";

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MaxBytes });

    /// <summary>Shows the page if it is kept and still true.</summary>
    public async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        if (IsForEverybody(context.Request) && _pages.TryGetValue(KeyOf(context.Request), out KeptPage? kept)
            && kept!.Stamp == await commits.ReadAsync(time, context.RequestAborted))
        {
            await kept.WriteAsync(context, compress: true);
            return;
        }

        await next(context);
    }

    /// <summary>Keeps what is rendered, where it is the same for everybody.</summary>
    public Task KeepAsync(HttpContext context, RequestDelegate next) =>
        IsForEverybody(context.Request) && context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null
            ? RenderAsync(context, next)
            : next(context);

    public void Dispose() => _pages.Dispose();

    private static bool IsForEverybody(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && (request.Headers.Cookie.Count == 0 || request.Cookies.All(cookie => cookie.Key.StartsWith(FormCookie, StringComparison.Ordinal)));

    private static string KeyOf(HttpRequest request) => string.Concat(
        [request.Scheme, " ", request.Host.Value, " ", request.PathBase, request.Path, request.QueryString.Value, " ", CultureInfo.CurrentUICulture.Name]);

    private async Task RenderAsync(HttpContext context, RequestDelegate next)
    {
        var before = await commits.ReadAsync(time, context.RequestAborted);
        var response = context.Response;
        var body = response.Body;
        using var rendered = new MemoryStream();
        response.Body = rendered;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (!MayBeShared(response))
        {
            rendered.Position = 0;
            await rendered.CopyToAsync(body, context.RequestAborted);
            return;
        }

        var page = new KeptPage(before, response.ContentType!, rendered.ToArray());
        // A commit in between: the page may show some of it and not the rest. This reader sees it, nobody after.
        if (await commits.ReadAsync(time, context.RequestAborted) == before)
        {
            _pages.Set(KeyOf(context.Request), page, new MemoryCacheEntryOptions { Size = page.Size });
        }

        await page.WriteAsync(context, compress: false);
    }

    /// <summary>Antiforgery marks what holds a token with no-store, so that such a page is never kept, whatever its attribute says.</summary>
    private static bool MayBeShared(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
        && response.Headers.SetCookie.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}

internal static class PageKeeping
{
    public static IServiceCollection AddPageKeeping(this IServiceCollection services) => services.AddSingleton<PageKeeper>();

    /// <summary>Before routing: a page that is kept costs neither that nor what comes after.</summary>
    public static IApplicationBuilder UseKeptPages(this IApplicationBuilder app) =>
        app.Use(app.ApplicationServices.GetRequiredService<PageKeeper>().ShowAsync);

    /// <summary>After routing, which says what page it is; before anything asks who is reading.</summary>
    public static IApplicationBuilder UsePageKeeping(this IApplicationBuilder app) =>
        app.Use(app.ApplicationServices.GetRequiredService<PageKeeper>().KeepAsync);
}
