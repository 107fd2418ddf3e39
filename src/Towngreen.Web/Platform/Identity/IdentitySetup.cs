using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Identity;

internal static class IdentitySetup
{
    public const int PasswordLength = 15;

    public const int PasswordLengthWithSecondFactor = 8;

    /// <summary>The authentication method claim, and its values for sign-ins that used a second factor or a passkey.</summary>
    private const string Method = "amr";

    public static IServiceCollection AddAccountsCore(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedEmail = true;
                // The length rule depends on the second factor, so a validator of ours holds it; composition rules do harm.
                options.Password = new PasswordOptions
                {
                    RequiredLength = PasswordLengthWithSecondFactor, RequireDigit = false, RequireLowercase = false, RequireUppercase = false,
                    RequireNonAlphanumeric = false, RequiredUniqueChars = 4,
                };
                options.Lockout.MaxFailedAccessAttempts = 10;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<TowngreenDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("towngreen").PersistKeysToDbContext<TowngreenDb>();
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/sign-in";
            options.Cookie.Name = "towngreen";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        return services.AddScoped<Access>();
    }

    /// <summary>Loads who is acting, and what they may do, before anything else looks.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var access = context.RequestServices.GetRequiredService<Access>();
            await access.ActAsAsync(id, UsedSecondFactor(context.User), context.RequestAborted);
        }

        await next(context);
    });

    private static bool UsedSecondFactor(ClaimsPrincipal person) => person.HasClaim(Method, "mfa") || person.HasClaim(Method, "hwk");
}
