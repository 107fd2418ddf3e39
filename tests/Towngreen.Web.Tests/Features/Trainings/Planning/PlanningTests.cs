using Towngreen.Testing;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Planning;

public sealed class PlanningTests
{
    [Fact]
    public async Task Draft_Again_ReplacesItsSessionsInTheirOrder()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var slug = (await DraftAsync(app, trainer, null, SeriesKit.Sessions)).Value;

        await DraftAsync(app, trainer, slug, [SeriesKit.Sessions[2], SeriesKit.Sessions[0]]);

        await app.DoAsync(trainer, (PublishSeries publish, CancellationToken cancel) => publish.RunAsync(new(slug), cancel));
        var series = await app.DoAsync(null, (TrainingDirectory trainings, CancellationToken cancel) => trainings.FindAsync(slug, cancel));
        Assert.Equal([(1, new DateOnly(2026, 4, 8)), (2, new DateOnly(2026, 5, 6))], series!.Sessions.Select(s => (s.Number, s.Day)));
    }

    [Fact]
    public async Task Draft_SameTitleTwice_HasItsOwnAddress()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();

        var slugs = new[] { await DraftAsync(app, trainer, null, SeriesKit.Sessions), await DraftAsync(app, trainer, null, SeriesKit.Sessions) };

        Assert.Equal(["spring-series", "spring-series-2"], slugs.Select(slug => slug.Value));
    }

    [Fact]
    public async Task Draft_Published_IsDraftedNoMore()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var slug = await app.SeriesAsync(trainer);

        Assert.IsType<NotADraft>(Assert.Single((await DraftAsync(app, trainer, slug, SeriesKit.Sessions)).Errors));
    }

    [Fact]
    public async Task ChangeSession_FirstSessionEarlier_ShortensOpenOffers()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer, capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        await app.RegisteredAsync(series, "Ben Cole");
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));
        var tomorrow = SeriesKit.Sessions[0] with { Day = new DateOnly(2026, 3, 17) };

        await app.DoAsync(trainer, (ChangeSession change, CancellationToken cancel) => change.RunAsync(new(series, 1, tomorrow), cancel));

        Assert.Equal(new DateTimeOffset(2026, 3, 17, 14, 0, 0, TimeSpan.Zero), (await app.RegistrationsAsync(series))[1].OfferedUntil);
    }

    [Fact]
    public async Task CancelSeries_TellsEveryoneWhoCounts_AndNoOfferIsMadeAgain()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer, capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        await app.RegisteredAsync(series, "Ben Cole");
        await app.RegisterForAsync(null, series, "Vic Visitor");

        await app.DoAsync(trainer, (CancelSeries cancelSeries, CancellationToken cancel) => cancelSeries.RunAsync(new(series), cancel));
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));

        var told = (await app.DeliverMailAsync()).Where(mail => mail.Subject == "Cancelled: Spring series").Select(mail => (mail.To, mail.CalendarMethod)).Order();
        Assert.Equal([("ana.ruiz@example.org", "CANCEL"), ("ben.cole@example.org", "")], told);
        Assert.Equal(SeatStatus.WaitListed, (await app.RegistrationsAsync(series)).Single(r => r.Name == "Ben Cole").Status);
    }

    [Fact]
    public async Task UseCases_WithoutTheRole_AreNotAllowed()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var reviewer = await app.ReviewerAsync();

        foreach (var person in new Guid?[] { null, ana, reviewer })
        {
            List<IReadOnlyList<Error>> refusals =
            [
                (await DraftAsync(app, person, null, SeriesKit.Sessions)).Errors,
                (await app.DoAsync(person, (PublishSeries act, CancellationToken cancel) => act.RunAsync(new(series), cancel))).Errors,
                (await app.DoAsync(person, (ChangeSeries act, CancellationToken cancel) => act.RunAsync(new(series, SeriesKit.Texts), cancel))).Errors,
                (await app.DoAsync(person, (CancelSeries act, CancellationToken cancel) => act.RunAsync(new(series), cancel))).Errors,
                (await app.DoAsync(person, (ChangeSession act, CancellationToken cancel) => act.RunAsync(new(series, 1, SeriesKit.Sessions[0]), cancel))).Errors,
                (await app.DoAsync(person, (CancelSession act, CancellationToken cancel) => act.RunAsync(new(series, 1), cancel))).Errors,
                (await app.DoAsync(person, (ChangeCapacity act, CancellationToken cancel) => act.RunAsync(new(series, 1), cancel))).Errors,
                (await app.DoAsync(person, (SeatPerson act, CancellationToken cancel) => act.RunAsync(new(seat), cancel))).Errors,
            ];

            Assert.All(refusals, errors => Assert.IsType<NotAllowed>(Assert.Single(errors)));
        }
    }

    private static Task<Result<string>> DraftAsync(TestApp app, Guid? person, string? slug, IReadOnlyList<SessionPlan> sessions) => app.DoAsync(
        person, (DraftSeries draft, CancellationToken cancel) => draft.RunAsync(new(slug, SeriesKit.Texts, 35, sessions), cancel));
}
