using Towngreen.Web.Platform.Jobs;

namespace Towngreen.Web.Platform.Files;

internal static class FilesSetup
{
    private static readonly TimeSpan BetweenScans = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FileStore>()
        .AddSingleton<Scanner>()
        .AddScoped<Uploads>()
        .AddJob<ScanWaiting>("files.scan", BetweenScans);
}
