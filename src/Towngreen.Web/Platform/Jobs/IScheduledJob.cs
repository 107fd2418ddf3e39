namespace Towngreen.Web.Platform.Jobs;

/// <summary>Work that comes up again and again without anybody asking. It may be cut short or begin twice, and then does no harm.</summary>
public interface IScheduledJob
{
    Task RunAsync(CancellationToken cancel);
}
