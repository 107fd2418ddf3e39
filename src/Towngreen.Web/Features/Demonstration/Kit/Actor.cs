using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A made-up person who does things in the application.</summary>
internal sealed class Actor(Stage stage, Guid id, string name, string email)
{
    public Guid Id => id;

    public string Name => name;

    public string Email => email;

    /// <summary>Runs a use case as this person: <c>actor.DoAsync((HandIn handIn, CancellationToken cancel) =&gt; …)</c>.</summary>
    public Task<T> DoAsync<TUseCase, T>(Func<TUseCase, CancellationToken, Task<Result<T>>> act)
        where TUseCase : notnull => stage.PlayAsync(this, act);

    /// <summary>Looks something up as this person would see it.</summary>
    public Task<T> SeeAsync<TService, T>(Func<TService, CancellationToken, Task<T>> question)
        where TService : notnull => stage.AskAsync(this, question);
}
