using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Web;
using Towngreen.Web.Tests.Features.Applications;

namespace Towngreen.Web.Tests.Platform.Persistence;

/// <summary>A disk that is full or takes nothing in: a small one of the test's own, in memory, which only root may mount.</summary>
public sealed class DiskTests
{
    private const int Spare = 96 * 1024;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_DiskFull_SaysSoCorruptsNothingAndRecovers()
    {
        using var disk = SmallDisk.Mount();
        await using var app = await TestApp.StartAsync(home: disk.Folder);

        await RefusesAndRecoversAsync(app, disk);
    }

    [Fact]
    public async Task Post_PostgresTableOnFullDisk_SaysSoCorruptsNothingAndRecovers()
    {
        using var disk = SmallDisk.Mount();
        await using var app = await TestApp.StartAsync(Provider.Postgres);
        await using var comments = await MovedTable.ToAsync(disk, app, "submission_comment");

        await RefusesAndRecoversAsync(app, disk);
    }

    [Fact]
    public async Task Upload_DiskFull_SaysSoLeavesNothingBehindAndRecovers()
    {
        using var disk = SmallDisk.Mount();
        await using var app = await TestApp.StartAsync(home: disk.Folder);
        var town = await Applicant.StartAsync(app);
        var pdf = "%PDF-1.7 " + new string('x', 2 * Spare);
        var before = FilesOf(app);
        disk.Fill(leave: Spare);

        var failure = await Assert.ThrowsAnyAsync<IOException>(() => town.UploadAsync(content: pdf));
        var after = FilesOf(app);
        disk.MakeRoom();
        var stored = await town.UploadAsync(content: pdf);

        Assert.Equal(507, Failures.StatusOf(failure));
        Assert.Equal(before, after);
        Assert.Equal(pdf.Length, stored.Size);
        Assert.Equal("ok", await CheckAsync(app));
    }

    [Fact]
    public async Task Upload_DiskReadOnly_SaysSoAndRecovers()
    {
        using var disk = SmallDisk.Mount();
        await using var app = await TestApp.StartAsync();
        Directory.CreateSymbolicLink(app.Services.GetRequiredService<Installation>().Files, disk.Folder);
        var town = await Applicant.StartAsync(app);
        disk.Remount("ro");

        var failure = await Assert.ThrowsAnyAsync<IOException>(() => town.UploadAsync());
        disk.Remount("rw");
        var stored = await town.UploadAsync();

        Assert.Equal(503, Failures.StatusOf(failure));
        Assert.True(File.Exists(Path.Combine(disk.Folder, stored.Sha256[..2], stored.Sha256)));
    }

    [Theory]
    [InlineData(13, 507)]
    [InlineData(8, 503)]
    [InlineData(11, 500)]
    public void StatusOf_SqliteFailure_TellsFullFromReadOnly(int code, int status) =>
        Assert.Equal(status, Failures.StatusOf(new DbUpdateException("not saved", new SqliteException("", code))));

    private static async Task RefusesAndRecoversAsync(TestApp app, SmallDisk disk)
    {
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(town.ActionLink(Applicant.Arts));
        var words = new Dictionary<string, string?> { ["Comment.Text"] = string.Concat(Enumerable.Repeat("Who has the photos? ", 90)) };
        disk.Fill(leave: 0);

        var refused = await browser.SubmitAsync(page, "Add comment", words);
        var sound = await CheckAsync(app);
        disk.MakeRoom();
        var taken = await browser.SubmitAsync(page, "Add comment", words);

        Assert.Equal((HttpStatusCode.InsufficientStorage, "There is no room left to save this"), (refused.Status, refused.Heading));
        Assert.Equal("ok", sound);
        Assert.Contains("Who has the photos?", taken.Text, StringComparison.Ordinal);
        Assert.Equal("ok", await CheckAsync(app));
    }

    private static List<string> FilesOf(TestApp app) =>
        [.. Directory.EnumerateFiles(app.Services.GetRequiredService<Installation>().Files, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <returns>"ok" when the database and the audit log's chain are whole.</returns>
    private static Task<string> CheckAsync(TestApp app) => app.AsAsync(null, async services =>
    {
        var database = services.GetRequiredService<TowngreenDb>().Database;
        // PostgreSQL looks after its own pages; it has no such question.
        var integrity = database.IsNpgsql() ? ["ok"] : await database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(Cancel);
        var chain = await services.GetRequiredService<VerifyAuditLog>().RunAsync(null, Cancel);
        return chain.Succeeded ? string.Join("; ", integrity) : chain.Errors[0].Code;
    });

    /// <summary>A PostgreSQL table whose rows are on another disk than the rest, until this is disposed of.</summary>
    private sealed class MovedTable(TestApp app, string table, string space) : IAsyncDisposable
    {
        public static async Task<MovedTable> ToAsync(SmallDisk disk, TestApp app, string table)
        {
            disk.GiveTo("postgres");
            var space = $"small_{Guid.NewGuid():N}";
            var moved = new MovedTable(app, table, space);
            await moved.RunAsync($"CREATE TABLESPACE {space} LOCATION '{disk.Folder}'");
            await moved.RunAsync($"ALTER TABLE {table} SET TABLESPACE {space}");
            return moved;
        }

        public async ValueTask DisposeAsync()
        {
            await RunAsync($"ALTER TABLE {table} SET TABLESPACE pg_default");
            await RunAsync($"DROP TABLESPACE {space}");
        }

        private Task<int> RunAsync(string sql) => app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Database.ExecuteSqlRawAsync(sql));
    }

    private sealed class SmallDisk : IDisposable
    {
        private const string Size = "16m";

        public string Folder { get; } = Directory.CreateTempSubdirectory("towngreen-disk-").FullName;

        private string Filler => Path.Combine(Folder, "filler");

        public static SmallDisk Mount()
        {
            Assert.SkipUnless(Environment.UserName == "root", "Only root may mount a small disk.");
            var disk = new SmallDisk();
            Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", disk.Folder), "This machine lets nobody mount a small disk.");
            return disk;
        }

        /// <summary>Takes all the room but so many bytes.</summary>
        public void Fill(long leave)
        {
            using var filler = new FileStream(Filler, FileMode.Create);
            var block = new byte[4096];
            try
            {
                while (true)
                {
                    filler.Write(block);
                    filler.Flush();
                }
            }
            catch (IOException)
            {
                filler.SetLength(Math.Max(0, (filler.Length / block.Length * block.Length) - leave));
            }
        }

        public void GiveTo(string owner) => Assert.True(Run("chown", owner, Folder));

        public void MakeRoom() => File.Delete(Filler);

        public void Remount(string how) => Assert.True(Run("mount", "-o", $"remount,{how}", Folder));

        public void Dispose()
        {
            Run("umount", "-l", Folder);
            Directory.Delete(Folder);
        }

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
