using Microsoft.Playwright;

namespace Towngreen.Browser.Tests.Kit;

internal static class Arrivals
{
    /// <summary>Does what leads to another page, and waits until that is there.</summary>
    public static async Task ArriveAsync(this IPage page, Func<Task> move)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage here) => arrived.TrySetResult();
        page.Load += Arrive;
        try
        {
            await move();
            await arrived.Task.WaitAsync(Story.Patience);
        }
        finally
        {
            page.Load -= Arrive;
        }
    }
}
