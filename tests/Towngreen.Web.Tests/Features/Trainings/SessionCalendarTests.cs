using Towngreen.Testing;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Mail;

namespace Towngreen.Web.Tests.Features.Trainings;

public sealed class SessionCalendarTests
{
    [Fact]
    public async Task File_ReadByAnotherProgram_HasThreeEventsAtTheirInstantsAndNoMeetingLink()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());

        using var response = await app.NewBrowser().FetchAsync($"/trainings/{series}.ics");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var events = await CalendarReader.ReadAsync(text);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["2026-04-08T14:00", "2026-04-22T14:00", "2026-05-06T14:00"], events.Select(e => e.Starts.UtcDateTime.ToString("yyyy-MM-ddTHH:mm", null)));
        Assert.Equal([120.0, 150, 150], events.Select(e => (e.Ends - e.Starts).TotalMinutes));
        Assert.All(events, e => Assert.Equal(("America/New_York", "PUBLISH", "Online", 0), (e.Zone, e.Method, e.Place, e.Sequence)));
        Assert.Equal(3, events.Select(e => e.Uid).Distinct().Count());
        Assert.DoesNotContain("meet.example.org", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_HoldsEverySeriesButDrafts()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        await app.SeriesAsync(trainer);
        await app.SeriesAsync(trainer);
        await app.DoAsync(trainer, (DraftSeries draft, CancellationToken cancel) => draft.RunAsync(new(null, SeriesKit.Texts, 35, SeriesKit.Sessions), cancel));

        using var response = await app.NewBrowser().FetchAsync("/trainings/calendar.ics");

        Assert.Equal(6, (await CalendarReader.ReadAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))).Count);
    }

    [Fact]
    public async Task Mails_ReadByAnotherProgram_KeepTheUidAndRaiseTheRevision()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer);
        await app.RegisteredAsync(series, "Ana Ruiz");
        var moved = SeriesKit.Sessions[1] with { From = new TimeOnly(13, 0), To = new TimeOnly(15, 0) };

        await app.DoAsync(trainer, (ChangeSession change, CancellationToken cancel) => change.RunAsync(new(series, 2, moved), cancel));
        await app.DoAsync(trainer, (CancelSession cancelled, CancellationToken cancel) => cancelled.RunAsync(new(series, 2), cancel));

        var mails = (await app.DeliverMailAsync()).Where(mail => mail.CalendarMethod.Length > 0).ToList();
        var told = new List<ReadEvent>();
        foreach (var mail in mails)
        {
            told.AddRange(await CalendarReader.ReadAsync(mail.Calendar));
        }

        var second = told.Where(e => e.Title.EndsWith("session 2", StringComparison.Ordinal)).ToList();
        Assert.Single(second.Select(e => e.Uid).Distinct());
        Assert.Equal([("REQUEST", 0, "CONFIRMED"), ("REQUEST", 1, "CONFIRMED"), ("CANCEL", 2, "CANCELLED")], second.Select(e => (e.Method, e.Sequence, e.Status)));
        Assert.Equal(new DateTimeOffset(2026, 4, 22, 17, 0, 0, TimeSpan.Zero), second[1].Starts);
        Assert.Equal("https://meet.example.org/spring", second[0].Place);
    }

    [Fact]
    public async Task GiveUpAndComeBack_LaterMessageWins()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        await app.RegisterForAsync(ana, series, "Ana Ruiz");

        var parts = (await app.DeliverMailAsync()).Where(mail => mail.CalendarMethod.Length > 0).ToList();
        Assert.Equal(["REQUEST", "CANCEL", "REQUEST"], parts.Select(mail => mail.CalendarMethod));
        Assert.Equal(["140000", "140100", "140200"], parts.Select(StampOf));
    }

    private static string StampOf(OutboxMessage mail) =>
        mail.Calendar.Split("\r\n").First(line => line.StartsWith("DTSTAMP:", StringComparison.Ordinal))["DTSTAMP:20260316T".Length..].TrimEnd('Z');
}
