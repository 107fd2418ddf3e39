using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Accounts.Joining;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>Where the story is played: each act runs in a scope of its own, as a request would, by a person and at a moment.</summary>
internal sealed class Stage(IServiceProvider services, StoryClock clock, CancellationToken cancel)
{
    /// <summary>People take a while between two things they do.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, Actor> _cast = [];

    private readonly ProgramClock _program = services.GetRequiredService<ProgramClock>();

    /// <summary>The story's moment by the program's clocks.</summary>
    public DateTime Now => _program.Local(clock.GetUtcNow());

    public void MoveTo(DateTime local) => clock.MoveTo(_program.At(local));

    /// <summary>A person with an account at example.org, an address nobody owns.</summary>
    public async Task<Actor> EnterAsync(string name)
    {
        var email = $"{SampleAddress.Of(name)}@example.org";
        var id = await PlayAsync(null, (CreateSamplePerson create, CancellationToken stop) => create.RunAsync(new(name, email), stop));
        return _cast[name] = new Actor(this, id, name, email);
    }

    /// <summary>Somebody who entered in an earlier tale.</summary>
    public Actor Called(string name) => _cast[name];

    /// <exception cref="InvalidOperationException">The use case refused: the story asks for something that the rules do not allow.</exception>
    public async Task<T> PlayAsync<TUseCase, T>(Actor? actor, Func<TUseCase, CancellationToken, Task<Result<T>>> act)
        where TUseCase : notnull
    {
        var result = await AskAsync(actor, act);
        clock.MoveTo(clock.GetUtcNow() + Breath < clock.Present ? clock.GetUtcNow() + Breath : clock.Present);
        return result.Failed(out var errors)
            ? throw new InvalidOperationException($"{typeof(TUseCase).Name} by {actor?.Name ?? "the operator"} was refused: {string.Join(", ", errors)}")
            : result.Value;
    }

    public async Task<T> AskAsync<TService, T>(Actor? actor, Func<TService, CancellationToken, Task<T>> question)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        if (actor is not null)
        {
            await scope.ServiceProvider.GetRequiredService<Access>().ActAsAsync(actor.Id, secondFactor: true, cancel);
        }

        return await question(scope.ServiceProvider.GetRequiredService<TService>(), cancel);
    }

    public async Task<TownSummary> FindTownAsync(string slug) =>
        await AskAsync(null, (TownDirectory towns, CancellationToken stop) => towns.FindAsync(slug, stop))
        ?? throw new InvalidOperationException($"The program has no town {slug}.");

    /// <summary>A town's people as other tales brought them there, its contact first.</summary>
    public async Task<IReadOnlyList<Actor>> TeamAsync(TownSummary town) =>
    [
        .. (await AskAsync(null, (TownDirectory towns, CancellationToken stop) => towns.TeamAsync(town.Id, stop)))
            .Select(member => new Actor(this, member.UserId, member.Name, member.Email)),
    ];

    /// <summary>The last mail to the person, as they would read it at this moment of the story: later ones may have been told of already.</summary>
    public Task<string> LastMailAsync(string address)
    {
        var now = clock.GetUtcNow();
        return AskAsync(null, (TowngreenDb db, CancellationToken stop) =>
            db.Set<OutboxMessage>().Where(m => m.To == address && m.CreatedAt <= now).OrderByDescending(m => m.CreatedAt).Select(m => m.Body).FirstAsync(stop));
    }
}
