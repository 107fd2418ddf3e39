using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace Towngreen.Load.Measuring;

/// <summary>
/// What no framework can beat: the page's very bytes and headers from memory and, for the pages of people who have signed in, the rows of
/// the page's very questions, read by hand.
/// </summary>
internal static class Limit
{
    public const string Ready = "ready";

    private static readonly string[] SetByServer = ["Date", "Transfer-Encoding", "Content-Length", "Server"];

    public static async Task<int> ServeAsync(string data, string address)
    {
        Dictionary<string, Answer> answers = [];
        await using (var site = await Site.OpenAsync(data))
        {
            foreach (var page in await MeasuredPage.AllAsync(site))
            {
                answers.Add($"{page.Path} {page.Cookie}", await Answer.OfAsync(site, page));
                Console.WriteLine(JsonSerializer.Serialize(page));
            }
        }

        var database = Site.InstallationIn(data).ConnectionString;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        await using var app = builder.Build();
        app.Run(context => answers.TryGetValue($"{context.Request.Path} {context.Request.Headers.Cookie}", out var answer)
            ? answer.WriteAsync(context, database)
            : Task.FromException(new InvalidOperationException($"No such page: {context.Request.Path}.")));
        await app.StartAsync();
        Console.WriteLine(Ready);
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    private sealed record Answer(IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body, IReadOnlyList<Query> Queries)
    {
        public static async Task<Answer> OfAsync(Site site, MeasuredPage page)
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site.Address };
            using var request = new HttpRequestMessage(HttpMethod.Get, page.Path);
            request.Headers.TryAddWithoutValidation("Cookie", page.Cookie);
            site.Ear.Take();
            using var response = await client.SendAsync(request);
            response.EnsureSuccessStatusCode();
            var headers = response.Headers.Concat(response.Content.Headers).Where(header => !SetByServer.Contains(header.Key))
                .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value)));
            return new Answer([.. headers], await response.Content.ReadAsByteArrayAsync(), page.Cookie is "" or MeasuredPage.Anew ? [] : site.Ear.Take());
        }

        public async Task WriteAsync(HttpContext context, string database)
        {
            if (Queries.Count > 0)
            {
                await using var connection = new SqliteConnection(database);
                connection.Open();
                foreach (var query in Queries)
                {
                    Read(connection, query);
                }
            }

            foreach (var (name, value) in Headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentLength = Body.Length;
            await context.Response.BodyWriter.WriteAsync(Body);
        }

        private static void Read(SqliteConnection connection, Query query)
        {
            using var command = connection.CreateCommand();
            command.CommandText = query.Sql;
            foreach (var (name, value) in query.Parameters)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            using DbDataReader reader = command.ExecuteReader();
            var row = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(row);
            }
        }
    }
}
