using System.Threading.RateLimiting;

namespace Towngreen.Web.Platform.Web;

/// <summary>How often one address may try what guessing or flooding would need often.</summary>
public static class RateLimits
{
    /// <summary>Signing in, asking for mail, entering codes: posts only.</summary>
    public const string SignIn = "sign-in";

    private const int PostsPerMinute = 60;

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PostsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    });
}
