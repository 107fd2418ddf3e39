using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Persistence.Copying;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Backups;

/// <summary>The commands that take an installation's contents elsewhere and bring them back.</summary>
internal static class BackupCommands
{
    private static readonly Argument<string> Archive = new("ARCHIVE") { Description = "The backup, one file." };

    private static readonly Option<string> To = new("--to")
    {
        Description = "PostgreSQL connection string, or the path of an SQLite file, to copy into. It must be empty.",
        HelpName = "CONNECTION",
        Required = true,
    };

    public static Command Backup(CommandHost host)
    {
        var command = new Command("backup", "Write the database, its keys and every uploaded file into one archive, while the application runs.") { Archive };
        command.SetAction((parse, cancel) => host.RunAsync(parse, async services =>
            Report(services, "backup.made", await services.GetRequiredService<MakeBackup>().RunAsync(parse.GetValue(Archive)!, cancel))));
        return command;
    }

    public static Command Restore(CommandHost host)
    {
        var command = new Command("restore", "Bring a backup back into an empty data folder, and into the database that is configured.") { Archive };
        command.SetAction((parse, cancel) => host.RunAsync(parse, async services =>
            Report(services, "backup.restored", await services.GetRequiredService<RestoreBackup>().RunAsync(parse.GetValue(Archive)!, cancel))));
        return command;
    }

    public static Command Database(CommandHost host)
    {
        var copy = new Command("copy", "Copy the whole database into an empty one of either kind, and compare row by row. Uploaded files stay where they are.") { To };
        copy.SetAction((parse, cancel) => host.RunAsync(parse, services => CopyAsync(services, parse.GetValue(To)!, cancel)));
        return new Command("database", "The database as a whole.") { copy };
    }

    private static async Task<int> CopyAsync(IServiceProvider services, string to, CancellationToken cancel)
    {
        await using TowngreenDb target = ProviderDifferences.IsPostgres(to)
            ? StandaloneDb.Postgres(to)
            : StandaloneDb.Sqlite(new SqliteConnectionStringBuilder { DataSource = to }.ConnectionString);
        await target.Database.MigrateAsync(cancel);
        try
        {
            foreach (var table in await DatabaseCopy.RunAsync(services.GetRequiredService<TowngreenDb>(), target, cancel))
            {
                Console.WriteLine($"{table.Table,-40} {table.Rows,10}  {table.Hash[..Math.Min(16, table.Hash.Length)]}");
            }

            return 0;
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static int Report(IServiceProvider services, string code, Result<BackupManifest> result)
    {
        var words = services.GetRequiredService<Words>();
        if (result.Failed(out var errors))
        {
            foreach (var error in errors)
            {
                Console.Error.WriteLine(words.Say(error.Code, error));
            }

            return 1;
        }

        var manifest = result.Value;
        Console.WriteLine(words.Say(code, new { manifest.MadeAt, Rows = manifest.Tables.Sum(table => table.Rows), Tables = manifest.Tables.Count, Files = manifest.Files.Count }));
        return 0;
    }
}
