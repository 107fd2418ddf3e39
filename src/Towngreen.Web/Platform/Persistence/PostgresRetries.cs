using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>
/// Tries again, for half a minute, what a server that is being replaced could not answer: about as long as another takes to step in. Inside a
/// transaction nothing is tried again by itself; the whole transaction is, by <see cref="TowngreenDb"/>, which knows how to find out whether it
/// was committed.
/// </summary>
internal sealed class PostgresRetries(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, int.MaxValue, LongestPause)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>What a server says that goes down, or that was primary a moment ago.</summary>
    private static readonly string[] LastWords = [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.ReadOnlySqlTransaction];

    private long _began;

    /// <summary>
    /// The database did not answer, or not as one that takes writes. Nothing is wrong with what it was asked. A full disk is said to pass, but
    /// not by waiting: whoever saves is told at once.
    /// </summary>
    public static bool IsAway(Exception? failure) => failure switch
    {
        null => false,
        RetryLimitExceededException => true,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => false,
        PostgresException answer => answer.IsTransient || LastWords.Contains(answer.SqlState),
        NpgsqlException => true,
        _ => IsAway(failure.InnerException),
    };

    protected override void OnFirstExecution()
    {
        base.OnFirstExecution();
        _began = Stopwatch.GetTimestamp();
    }

    protected override bool ShouldRetryOn(Exception exception) => exception is not RetryLimitExceededException && IsAway(exception);

    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        Stopwatch.GetElapsedTime(_began) < Patience ? base.GetNextDelay(lastException) : null;
}
