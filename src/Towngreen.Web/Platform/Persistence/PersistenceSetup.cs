using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Platform.Persistence;

internal static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, Installation installation)
    {
        var connection = installation.ConnectionString;
        services.AddSingleton(_ => ProviderDifferences.Watch(connection)).AddSingleton(typeof(UntilCommit<>));
        return ProviderDifferences.IsPostgres(connection)
            ? services.AddDbContext<TowngreenDb, PostgresTowngreenDb>(options => ProviderDifferences.UsePostgres(options, connection))
            : services.AddDbContext<TowngreenDb, SqliteTowngreenDb>(options => ProviderDifferences.UseSqlite(options, connection));
    }
}
