namespace Towngreen.Web.Platform.Hosting;

/// <summary>
/// Leaves without dropping anybody. Told to stop, a node is no longer ready at once, but serves on until its proxy has noticed, and closes each
/// connection with its answer, so that none is left open and idle when it stops listening. Requests that are still under way then finish.
/// </summary>
internal static class Draining
{
    public static IApplicationBuilder UseDraining(this WebApplication app) => app.Use((context, next) =>
    {
        if (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    });

    /// <summary>Serves until told to stop, by a signal or by <paramref name="cancel"/>.</summary>
    public static async Task ServeAsync(this WebApplication app, Installation installation, CancellationToken cancel)
    {
        await using var told = cancel.Register(app.Lifetime.StopApplication);
        await Task.Delay(Timeout.InfiniteTimeSpan, app.Lifetime.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(TimeSpan.FromSeconds(installation.DrainSeconds), CancellationToken.None);
        await app.StopAsync(CancellationToken.None);
    }
}
