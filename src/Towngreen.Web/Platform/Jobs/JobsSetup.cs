using Quartz;

namespace Towngreen.Web.Platform.Jobs;

internal static class JobsSetup
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddScoped<JobTurns>()
        .AddQuartz(quartz => quartz.UseTimeProvider(new SteadyTime(TimeProvider.System)))
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    /// <param name="services">The features' services.</param>
    /// <param name="name">A dotted name that never changes, such as <c>trainings.offers</c>.</param>
    /// <param name="every">How often it runs, on whichever node.</param>
    public static IServiceCollection AddJob<T>(this IServiceCollection services, string name, TimeSpan every)
        where T : class, IScheduledJob => services
        .AddScoped<T>()
        .AddQuartz(quartz => quartz.ScheduleJob<TurnOf<T>>(
            trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(every).RepeatForever()),
            job => job.WithIdentity(name).UsingJobData(TurnOf<T>.Every, every.TotalSeconds)));
}

/// <summary>Runs a job when the turn is this node's.</summary>
[DisallowConcurrentExecution]
internal sealed class TurnOf<T>(JobTurns turns, T job, ILogger<TurnOf<T>> log) : IJob
    where T : IScheduledJob
{
    public const string Every = "every";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        try
        {
            if (await turns.TakeAsync(name, TimeSpan.FromSeconds(context.MergedJobDataMap.GetDouble(Every)), cancellationToken))
            {
                await job.RunAsync(cancellationToken);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A job that fails must not end the scheduler: it is told of, and its next turn comes.
            log.LogError(failure, "Job {Job} failed", name);
        }
    }
}
