using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Administration;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Catalogue;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Publishing;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Features.Setup;
using Towngreen.Web.Features.Shared;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Towns;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.WhatIf;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Backups;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Jobs;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Submits;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Composition;

/// <summary>The application's table of contents: what it is made of, and what a request passes through.</summary>
public static class TowngreenHost
{
    /// <param name="installation">Where this installation keeps things and what it serves.</param>
    /// <param name="settings">Settings in the host's own form, such as <c>--urls=…</c>.</param>
    /// <param name="adjust">Lets tests put their clock, mailer and server in place.</param>
    public static WebApplication Build(Installation installation, IReadOnlyList<string>? settings = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings ?? []],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = "towngreen",
        });
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        // Before publishing, assets lie in the source tree and in packages; a manifest beside the binary says where.
        builder.WebHost.UseStaticWebAssets();
        builder.AddTelemetry();
        AddPlatform(builder, installation);
        AddFeatures(builder.Services);
        adjust?.Invoke(builder);
        var app = builder.Build();
        _ = BeginEarlyAsync(app.Services);
        UseRequestPath(app);
        return app;
    }

    /// <summary>What must be done before the first request, by one node at a time: bring the database to this version's shape, its towns in
    /// line with the pack, have a key for cookies, and see whether an administrator is missing.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TowngreenDb>().OneNodeAtATimeAsync(async () =>
        {
            await MigrateCommand.ApplyAsync(scope.ServiceProvider, cancel);
            await Task.WhenAll(
                InScopeAsync(services, own => own.GetRequiredService<OpenLibrary>().RunAsync(cancel)),
                InScopeAsync(services, own => own.GetRequiredService<LoadMunicipalities>().RunAsync(services.GetRequiredService<ProgramPack>(), cancel)),
                Task.Run(() => MakeFirstKey(services), cancel));
        }, cancel);
        await services.GetRequiredService<SetupCode>().IssueAsync(cancel);
    }

    private static Task InScopeAsync(IServiceProvider services, Func<IServiceProvider, Task> act) => Task.Run(async () =>
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    });

    /// <summary>The model and the packs take longest to be ready: both begin while the request path is put together. Whoever needs one waits for
    /// it, and reads its faults there.</summary>
    private static Task BeginEarlyAsync(IServiceProvider services) => Task.WhenAll(
        Task.Run(services.GetRequiredService<ProgramPack>),
        Task.Run(() =>
        {
            using var scope = services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<TowngreenDb>().Model;
        }));

    /// <summary>Protecting anything makes the first key. Nodes that each made one of their own would not read each other's cookies for a day.</summary>
    private static void MakeFirstKey(IServiceProvider services) => services.GetDataProtector(nameof(PrepareAsync)).Protect([]);

    private static void AddPlatform(WebApplicationBuilder builder, Installation installation)
    {
        builder.Services.AddSingleton(installation).AddSingleton(TimeProvider.System);
        builder.Services.AddPersistence(installation);
        builder.Services.AddAccountsCore();
        builder.Services.AddMail(builder.Configuration);
        builder.Services.AddJobs();
        builder.Services.AddScoped<AuditLog>().AddScoped<VerifyAuditLog>();
        builder.Services.AddFiles().AddScoped<MakeBackup>().AddScoped<RestoreBackup>();
        builder.Services.AddSingleton<Words>();
        builder.Services.AddTowngreenPages().AddSubmits().AddPageKeeping().AddRateLimits();
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("database", failureStatus: null, ["ready"], ReadyCheck.Patience);
    }

    private static void AddFeatures(IServiceCollection services)
    {
        services.AddPrograms();
        services.AddAccounts();
        services.AddSetup();
        services.AddAdministration();
        services.AddMunicipalities();
        services.AddApplications();
        services.AddCertifications();
        services.AddReviews();
        services.AddWhatIf();
        services.AddMentorships();
        services.AddShared();
        services.AddCatalogue();
        services.AddTowns();
        services.AddTrainings();
        services.AddAgenda();
        services.AddCoaching();
        services.AddToolkits();
    }

    private static void UseRequestPath(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseDraining();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = Failures.StatusOf,
        });
        app.UseRequestLocalization("en");
        app.UseKeptPages();
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseSoundForms();
        app.UseRouting();
        app.UsePageKeeping();
        app.UseAuthentication();
        app.UseAccess();
        app.UseAuthorization();
        app.UseRateLimits();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapFiles();
        app.MapSecurityText();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapRazorPages().WithStaticAssets();
    }
}
