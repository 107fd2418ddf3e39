using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Platform.Submits;

/// <summary>
/// Makes a double submit one submit. The first transaction of a request keeps the form's hash with what it saves; the same form once more
/// runs nothing, and its sender is led to where the first led. A form that was refused saved nothing and can be corrected and sent again.
/// </summary>
internal sealed class SubmitOnce(TowngreenDb db, Access access, TimeProvider time) : IAsyncPageFilter, IAsyncAlwaysRunResultFilter
{
    private const int Looks = 40;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || SoundRequests.IsErrorPage(context.HttpContext) || await FormHash.OfAsync(request, access.UserId) is not { } hash)
        {
            await next();
            return;
        }

        if (await IsKeptAsync(hash))
        {
            context.Result = await LeadAsync(hash, request);
            return;
        }

        db.Submitted = new SubmittedForm { Hash = hash, At = time.GetUtcNow() };
        var executed = await next();
        if (executed.Exception is AlreadySubmittedException)
        {
            executed.ExceptionHandled = true;
            executed.Result = await LeadAsync(hash, request);
        }
        else if (executed.Exception is not null && db.HasKeptSubmitted)
        {
            // Broken off between two transactions: the rest is still to be done.
            await Forms(hash).ExecuteDeleteAsync(CancellationToken.None);
        }
        else if (executed.Exception is null && !db.HasKeptSubmitted && await IsKeptAsync(hash))
        {
            // Refused, because its twin had just done it.
            executed.Result = await LeadAsync(hash, request);
        }
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        await next();
        if (db.HasKeptSubmitted && db.Submitted is { } form)
        {
            // What was done leads elsewhere. A form that is shown again was refused after all, and may come back as it is.
            _ = context.HttpContext.Response.Headers.Location.FirstOrDefault() is { } location
                ? await Forms(form.Hash).ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Location, location), CancellationToken.None)
                : await Forms(form.Hash).ExecuteDeleteAsync(CancellationToken.None);
        }
    }

    private IQueryable<SubmittedForm> Forms(string hash) => db.Set<SubmittedForm>().AsNoTracking().Where(form => form.Hash == hash);

    private Task<bool> IsKeptAsync(string hash) => Forms(hash).AnyAsync();

    /// <summary>The first request may still be on its way to its answer. One that died on it leaves its sender on the page.</summary>
    private async Task<IActionResult> LeadAsync(string hash, HttpRequest request)
    {
        string? location = null;
        for (var look = 0; look < Looks && (location = await Forms(hash).Select(form => form.Location).SingleOrDefaultAsync()) is null; look++)
        {
            await Task.Delay(BetweenLooks, request.HttpContext.RequestAborted);
        }

        return new RedirectResult(location ?? PageOf(request));
    }

    private static string PageOf(HttpRequest request) => request.PathBase + request.Path;
}
