using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Tests.Platform.Web;

public sealed class PublicPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Page = "/towns/andover";

    public static TheoryData<Provider> Providers => [Provider.Sqlite, Provider.Postgres];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Get_ChangeCommittedElsewhere_IsOnThePageAtTheNextRequest(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var browser = app.NewBrowser();
        var kept = (await browser.GetAsync(Page)).Heading;

        await RenameElsewhereAsync(app, "Andover-upon-Hop");

        Assert.Equal("Andover", kept);
        Assert.Equal("Andover-upon-Hop", (await browser.GetAsync(Page)).Heading);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Get_ChangesAndReadersAtRandom_EqualsWhatIsRenderedAnew(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (chance, reader, twin) = (new Random(42), app.NewBrowser(), app.NewBrowser());
        // A cookie of unknown meaning: this visitor's pages are rendered every time.
        twin.Keep("unknown", "1");
        string[] pages = ["/", Page, "/towns", "/actions", "/about"];

        for (var step = 0; step < 60; step++)
        {
            switch (chance.Next(4))
            {
                case 0:
                    await RenameElsewhereAsync(app, $"Andover {step}");
                    break;
                case 1:
                    app.Clock.Advance(TimeSpan.FromSeconds(chance.Next(1, 100_000)));
                    break;
                default:
                    var page = pages[chance.Next(pages.Length)];
                    Assert.Equal(await BodyAsync(twin, page), await BodyAsync(reader, page));
                    break;
            }
        }
    }

    [Fact]
    public async Task Get_SignedIn_NeitherSeesNorFillsWhatIsKept()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");
        var (visitor, signedIn) = (app.NewBrowser(), await app.BrowserOfAsync(person));

        var before = await signedIn.GetAsync("/");
        var visited = await visitor.GetAsync("/");
        var after = await signedIn.GetAsync("/");

        Assert.Contains("Ana Ruiz", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ruiz", visited.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PageTheVisitorHas_IsNotSentAgain()
    {
        await using var app = await TestApp.StartAsync();
        var tag = (await SendAsync(app)).Headers.ETag!;

        var again = await SendAsync(app, headers => headers.IfNoneMatch.Add(tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Get_PageTheVisitorHasChanged_IsSent()
    {
        await using var app = await TestApp.StartAsync();
        var tag = (await SendAsync(app)).Headers.ETag!;
        await RenameElsewhereAsync(app, "Andover-upon-Hop");

        var again = await SendAsync(app, headers => headers.IfNoneMatch.Add(tag));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Get_BrowserTakesBrotli_GetsTheSamePageCompressed()
    {
        await using var app = await TestApp.StartAsync();
        var plain = await (await SendAsync(app)).Content.ReadAsStringAsync(Cancel);

        var compressed = await SendAsync(app, headers => headers.AcceptEncoding.ParseAdd("gzip, deflate, br, zstd"));

        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        using var text = new StreamReader(new BrotliStream(await compressed.Content.ReadAsStreamAsync(Cancel), CompressionMode.Decompress));
        Assert.Equal(plain, await text.ReadToEndAsync(Cancel));
    }

    [Fact]
    public async Task Get_CommitWhileItIsRendered_IsNotKept()
    {
        var commits = new CountedCommits();
        await using var app = await TestApp.StartAsync(adjust: builder => builder.Services.Replace(ServiceDescriptor.Singleton<CommitWatch>(commits)));
        commits.MoveOn = true;
        await SendAsync(app);
        commits.MoveOn = false;
        await RenameElsewhereAsync(app, "Andover-upon-Hop");

        var next = await SendAsync(app);

        Assert.Contains("Andover-upon-Hop", await next.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingToTell_SetsNoCookie()
    {
        await using var app = await TestApp.StartAsync();

        var page = await SendAsync(app);

        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_FormWithAToken_IsNotKept()
    {
        await using var app = await TestApp.StartAsync();

        var form = await app.NewBrowser().FetchAsync("/sign-in");

        Assert.Null(form.Headers.ETag);
    }

    private static async Task<HttpResponseMessage> SendAsync(TestApp app, Action<HttpRequestHeaders>? headers = null)
    {
        using var client = ((TestServer)app.Services.GetRequiredService<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        headers?.Invoke(request.Headers);
        return await client.SendAsync(request);
    }

    private static async Task<string> BodyAsync(Browser browser, string page) => await (await browser.FetchAsync(page)).Content.ReadAsStringAsync(Cancel);

    /// <summary>As another process would: through a connection of its own, past everything of ours.</summary>
    private static async Task RenameElsewhereAsync(TestApp app, string name)
    {
        var installation = app.Services.GetRequiredService<Installation>();
        await using TowngreenDb db = installation.IsPostgres ? StandaloneDb.Postgres(installation.ConnectionString) : StandaloneDb.Sqlite(installation.ConnectionString);
        await db.Set<Municipality>().Where(town => town.Slug == "andover").ExecuteUpdateAsync(set => set.SetProperty(town => town.Name, name));
    }

    private sealed class CountedCommits : CommitWatch
    {
        private long _commits;

        public bool MoveOn { get; set; }

        public override ValueTask<CommitStamp> ReadAsync(CancellationToken cancel) => new(new CommitStamp(MoveOn ? ++_commits : _commits));
    }
}
