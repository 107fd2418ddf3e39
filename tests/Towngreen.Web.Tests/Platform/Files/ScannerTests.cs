using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Platform.Files;

public sealed class ScannerTests
{
    private const string Clean = "stream: OK\0";
    private const string Found = "stream: Towngreen.Test.UNOFFICIAL FOUND\0";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_ScannerFindsNothing_IsServed()
    {
        using var scanner = FakeScanner.Saying(Clean);
        await using var app = await AppAsync(scanner.Address);
        var town = await app.JoinedTownAsync();

        var sent = (await SendAsync(app, town)).Value;

        Assert.Equal(ScanState.Clean, sent.Scan);
        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(app, town, sent)).StatusCode);
    }

    [Fact]
    public async Task Send_ScannerFindsSomething_IsRefusedAndTold()
    {
        using var scanner = FakeScanner.Saying(Clean);
        await using var app = await AppAsync(scanner.Address);
        var town = await app.JoinedTownAsync();
        scanner.Reply = Found;

        var refused = await SendAsync(app, town);

        Assert.Equal(new FileInfected("minutes.pdf"), Assert.Single(refused.Errors));
        Assert.False(await AnyAsync<StoredFile>(app, file => file.Name == "minutes.pdf"));
        Assert.True(await AnyAsync<AuditEntry>(app, entry => entry.Act == "file.refused-infected" && entry.ActorId == town.Contact));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("HTTP/1.1 400 Bad Request\r\n")]
    [InlineData("stream: INSTREAM size limit exceeded. ERROR\0")]
    [InlineData("")]
    public async Task Send_ScannerDoesNotAnswer_IsReceivedAndWaits(string? reply)
    {
        using var scanner = FakeScanner.Saying(reply);
        await using var app = await AppAsync(scanner.Address);

        await WaitsAsync(app);
    }

    [Fact]
    public async Task Send_ScannerIsDown_IsReceivedAndWaits()
    {
        await using var app = await AppAsync(new Uri("unix:///nowhere/clamd.ctl"));

        await WaitsAsync(app);
    }

    [Fact]
    public async Task Job_ScannerIsBackAndFindsNothing_ServesWhatWaited()
    {
        using var scanner = FakeScanner.Saying("");
        await using var app = await AppAsync(scanner.Address);
        var town = await app.JoinedTownAsync();
        var sent = (await SendAsync(app, town)).Value;
        scanner.Reply = Clean;

        await app.RunJobAsync<ScanWaiting>();

        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(app, town, sent)).StatusCode);
    }

    [Fact]
    public async Task Job_ScannerIsBackAndFindsSomething_NeverServesItAndWritesToThoseWhoSentIt()
    {
        using var scanner = FakeScanner.Saying("");
        await using var app = await AppAsync(scanner.Address);
        var town = await app.JoinedTownAsync();
        var member = await app.MemberAsync("Mia Member", town.Id);
        var sent = (await SendAsync(app, town, by: member)).Value;
        scanner.Reply = Found;

        await app.RunJobAsync<ScanWaiting>();

        using var response = await FetchAsync(app, town, sent);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal(
            ["cora.contact@example.org", "mia.member@example.org"],
            (await app.DeliverMailAsync()).Where(mail => mail.Body.Contains("minutes.pdf", StringComparison.Ordinal)).Select(mail => mail.To).Order());
    }

    [Fact]
    public async Task Job_ScannerIsStillDown_LeavesItWaiting()
    {
        await using var app = await AppAsync(new Uri("tcp://127.0.0.1:1"));
        var town = await app.JoinedTownAsync();
        var sent = (await SendAsync(app, town)).Value;

        await app.RunJobAsync<ScanWaiting>();

        Assert.Equal((HttpStatusCode)423, (await FetchAsync(app, town, sent)).StatusCode);
    }

    [Fact]
    public async Task Clamd_WithASignatureOfOurs_TellsWhatItFindsFromWhatItDoesNot()
    {
        using var clamd = await Clamd.StartAsync(Cancel);
        await using var app = await AppAsync(clamd.Address, seconds: 60);
        var scanner = app.Services.GetRequiredService<Scanner>();

        Assert.Equal(ScanState.Infected, await scanner.ScanAsync(new MemoryStream([.. new byte[300_000], .. Encoding.ASCII.GetBytes(Clamd.Harmful)]), Cancel));
        Assert.Equal(ScanState.Clean, await scanner.ScanAsync(new MemoryStream(new byte[Uploads.MaxBytes]), Cancel));
    }

    private static Task<TestApp> AppAsync(Uri scanner, int seconds = 1) =>
        TestApp.StartAsync(installation: given => given with { Scanner = scanner, ScannerSeconds = seconds });

    private static async Task WaitsAsync(TestApp app)
    {
        var town = await app.JoinedTownAsync();

        var sent = (await SendAsync(app, town)).Value;

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync(FileEndpoint.Link(sent.Id, sent.Name));
        Assert.Equal(((HttpStatusCode)423, "This file waits for the virus scanner"), (page.Status, page.Heading));
        var registration = await (await app.BrowserOfAsync(await app.AdministratorAsync("Ada Admin"))).GetAsync(await RegistrationAsync(app));
        Assert.Contains("once the virus scanner has looked at it", registration.Text, StringComparison.Ordinal);
    }

    private static Task<string> RegistrationAsync(TestApp app) => app.AsAsync(null, async services =>
        Towngreen.Web.Features.Municipalities.MunicipalityLinks.Registration((await services.GetRequiredService<TowngreenDb>().Set<TownRegistration>().SingleAsync(Cancel)).Id));

    private static Task<Result<StoredFile>> SendAsync(TestApp app, JoinedTown town, Guid? by = null)
    {
        var content = "%PDF-1.7 minutes"u8.ToArray();
        return app.AsAsync(by ?? town.Contact, async services => (await services.GetRequiredService<Uploads>().TakeAsync(
            [new IncomingFile("minutes.pdf", content.Length, () => new MemoryStream(content))], FileKinds.Evidence, town.Id,
            kept =>
            {
                services.GetRequiredService<AuditLog>().Record("test.kept", typeof(StoredFile), kept[0].Id);
                return Task.CompletedTask;
            },
            Cancel))[0]);
    }

    private static async Task<HttpResponseMessage> FetchAsync(TestApp app, JoinedTown town, StoredFile file) =>
        await (await app.BrowserOfAsync(town.Contact)).FetchAsync(FileEndpoint.Link(file.Id, file.Name));

    private static Task<bool> AnyAsync<T>(TestApp app, System.Linq.Expressions.Expression<Func<T, bool>> that)
        where T : class => app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<T>().AnyAsync(that, Cancel));
}
