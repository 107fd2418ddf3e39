using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Composition;

internal static class MigrateCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("migrate", "Bring the database to this version's shape.");
        command.SetAction((parse, cancel) => host.RunAsync(parse, async services =>
        {
            await ApplyAsync(services, cancel);
            return 0;
        }));
        return command;
    }

    public static async Task ApplyAsync(IServiceProvider services, CancellationToken cancel)
    {
        Directory.CreateDirectory(services.GetRequiredService<Installation>().Data);
        var db = services.GetRequiredService<TowngreenDb>();
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await db.Database.MigrateAsync(cancel);
        }

        await AuditChain.BeginAsync(db, cancel);
    }
}
