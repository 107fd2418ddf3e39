using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Testing;

public static class Acting
{
    /// <summary>Acts as the person, in a scope of its own, as a request would.</summary>
    public static async Task<T> AsAsync<T>(this IServiceProvider services, Guid? person, Func<IServiceProvider, Task<T>> act, bool secondFactor = true)
    {
        await using var scope = services.CreateAsyncScope();
        if (person is { } id)
        {
            await scope.ServiceProvider.GetRequiredService<Access>().ActAsAsync(id, secondFactor, CancellationToken.None);
        }

        return await act(scope.ServiceProvider);
    }
}
