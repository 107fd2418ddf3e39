using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Persistence;

public sealed class SharedReadingTests
{
    private readonly List<TaskCompletionSource<int>> _readings = [];

    [Fact]
    public async Task Read_WhileOneIsUnderWay_SharesTheNextAndNeverThatOne()
    {
        var shared = new SharedReading<int>(BeginAsync);
        var first = shared.ReadAsync();

        Task<int>[] later = [shared.ReadAsync(), shared.ReadAsync()];
        var begunBefore = _readings.Count;
        _readings[0].SetResult(1);
        Assert.Equal(1, await first);
        (await NextAsync(1)).SetResult(2);

        Assert.Equal(1, begunBefore);
        var read = await Task.WhenAll(later);
        Assert.Equal([2, 2], read);
        Assert.Equal(2, _readings.Count);
    }

    [Fact]
    public async Task Read_AfterAFailedOne_ReadsAgain()
    {
        var shared = new SharedReading<int>(BeginAsync);
        var first = shared.ReadAsync();
        var second = shared.ReadAsync();

        _readings[0].SetException(new InvalidOperationException("The server is away."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        (await NextAsync(1)).SetResult(2);

        Assert.Equal(2, await second);
    }

    private Task<int> BeginAsync()
    {
        lock (_readings)
        {
            _readings.Add(new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _readings[^1].Task;
        }
    }

    private async Task<TaskCompletionSource<int>> NextAsync(int index)
    {
        while (true)
        {
            lock (_readings)
            {
                if (_readings.Count > index)
                {
                    return _readings[index];
                }
            }

            await Task.Yield();
        }
    }
}
