using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Features.Programs.Publishing;

/// <summary>
/// Puts editions on this node's shelf that another node, or the command line, published after it started. Published editions never change, so
/// that how many there are tells whether there is a new one.
/// </summary>
internal sealed class EditionWatch(IServiceScopeFactory scopes, EditionLibrary library, TimeProvider time, ILogger<EditionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private int _served;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // What is on the shelf goes on being served; the next look may do better.
                log.LogError(failure, "Published editions could not be looked for");
            }
        }
    }

    internal async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var program = library.Program.Key;
        var published = await scope.ServiceProvider.GetRequiredService<TowngreenDb>().Set<PublishedEdition>().CountAsync(edition => edition.Program == program, cancel);
        if (published != _served)
        {
            await scope.ServiceProvider.GetRequiredService<OpenLibrary>().ServeAsync(cancel);
            _served = published;
        }
    }
}
