using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Platform.Web;

/// <summary>
/// How often something may be tried that guessing or flooding would need often. It is the account that counts first; an address may be a
/// whole town hall's, so what it may do is generous. Only posts count.
/// </summary>
public static class RateLimits
{
    /// <summary>Signing in, asking for a link, entering codes.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Asking for a mail to oneself, before signing in.</summary>
    public const string Link = "link";

    /// <summary>Acts by which one person has mail sent to others.</summary>
    public const string Mail = "mail";

    /// <summary>In a minute, for one account, whoever tries from wherever.</summary>
    private const int TriesOfAccount = 20;

    /// <summary>In a minute, where codes are entered without an account.</summary>
    private const int TriesWithoutAccount = 60;

    /// <summary>In a minute, whatever the accounts.</summary>
    private const int TriesOfAddress = 300;

    /// <summary>In ten minutes, for one account: nobody's mailbox is flooded by somebody else.</summary>
    private const int LinksOfAccount = 6;

    /// <summary>In ten minutes, for one account: a program that invites all its reviewers gets through.</summary>
    private const int MailsOfAccount = 60;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Minute;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsLimited(context)
            ? Window(AddressOf(context), TriesOfAddress, Minute)
            : RateLimitPartition.GetNoLimiter(""));
        options.AddPolicy(SignIn, context => !IsLimited(context) ? RateLimitPartition.GetNoLimiter("")
            : AccountOf(context) is { } account ? Window(account, TriesOfAccount, Minute)
            : Window(AddressOf(context), TriesWithoutAccount, Minute));
        options.AddPolicy(Link, context => !IsLimited(context) ? RateLimitPartition.GetNoLimiter("")
            : AccountOf(context) is { } account ? Window(account, LinksOfAccount, 10 * Minute)
            : Window(AddressOf(context), TriesWithoutAccount, Minute));
        options.AddPolicy(Mail, context => IsLimited(context)
            ? Window(AccountOf(context) ?? AddressOf(context), MailsOfAccount, 10 * Minute)
            : RateLimitPartition.GetNoLimiter(""));
    });

    /// <summary>After the access of who is acting is known: the account is asked for by name in the form, where nobody is signed in.</summary>
    public static IApplicationBuilder UseRateLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (IsLimited(context) && context.Request.HasFormContentType)
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
        }

        await next(context);
    }).UseRateLimiter();

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });

    private static bool IsLimited(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is not null;

    private static string AddressOf(HttpContext context) => $"from {context.Connection.RemoteIpAddress}";

    private static string? AccountOf(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<Access>().UserId is { } id)
        {
            return $"as {id}";
        }

        // As the page reads it: the form before the address, the first of several. Kept as a hash, since what was typed may be a secret in the wrong box.
        var form = context.Request.HasFormContentType ? context.Request.Form["Email"] : default;
        var typed = EmailAddress.Normalize((form.Count > 0 ? form : context.Request.Query["Email"]).FirstOrDefault());
        return typed.Length > 0 ? $"to {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typed)))}" : null;
    }
}
