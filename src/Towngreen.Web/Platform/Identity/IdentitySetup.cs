using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Identity;

internal static class IdentitySetup
{
    public const string SignInPath = "/sign-in";

    public const string SecondFactorPath = "/account/second-factor";

    /// <summary>How long a link in a mail works.</summary>
    public static readonly TimeSpan LinkLife = TimeSpan.FromDays(1);

    public static IServiceCollection AddAccountsCore(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddScoped<IAuthorizationHandler, NeedsHandler>().AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedPages>();
        services.AddIdentityCore<User>(Configure)
            .AddEntityFrameworkStores<TowngreenDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.RemoveAll<IPasswordValidator<User>>().AddScoped<IPasswordValidator<User>, PasswordRule>();
        services.AddDataProtection().SetApplicationName("towngreen").PersistKeysToDbContext<TowngreenDb>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = LinkLife);
        services.Configure<IdentityPasskeyOptions>(options => options.UserVerificationRequirement = "required");
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = SignInPath;
            options.AccessDeniedPath = SignInPath;
            options.ReturnUrlParameter = "returnUrl";
            options.Cookie.Name = "towngreen";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            // The framework looks every half hour whether a sign-in still counts; UseAccess does so every time.
            options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
        });
        return services.AddScoped<Access>();
    }

    /// <summary>
    /// Loads who is acting, and what they may do, before anything else looks. A sign-in from before a password change or a "sign out
    /// everywhere" ends here, at once.
    /// </summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // The page that says that the database is away must not ask it who is reading.
        if (context.Features.Get<IExceptionHandlerFeature>() is { } failed && ProviderDifferences.IsAway(failed.Error))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }
        else if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var access = context.RequestServices.GetRequiredService<Access>();
            var stamp = context.User.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
            if (!await access.ContinueAsync(id, stamp, SignInMethod.UsedSecondFactor(context.User), context.RequestAborted))
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    });

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The user name is the e-mail address, and addresses may hold any letter.
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedEmail = true;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
