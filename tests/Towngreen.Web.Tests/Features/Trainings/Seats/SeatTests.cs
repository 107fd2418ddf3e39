using System.Text.RegularExpressions;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Seats;

public sealed partial class SeatTests
{
    [Fact]
    public async Task Register_WithAccount_HoldsASeatAndGetsTheSessions()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());

        await app.RegisteredAsync(series, "Ana Ruiz");

        var registration = Assert.Single(await app.RegistrationsAsync(series));
        Assert.Equal((SeatStatus.Held, "ana.ruiz@example.org", TestApp.Start), (registration.Status, registration.Email, registration.ConfirmedAt));
        var mail = Assert.Single(await app.DeliverMailAsync());
        Assert.Equal(("ana.ruiz@example.org", "You have a seat: Spring series", "REQUEST"), (mail.To, mail.Subject, mail.CalendarMethod));
        Assert.Contains("- Session 2: Wednesday 22 April 2026, 10:00 AM to 12:30 PM, Eastern time, https://meet.example.org/spring", mail.Body, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(mail.Calendar, "BEGIN:VEVENT"));
    }

    [Fact]
    public async Task Register_Visitor_TakesNothingUntilTheLinkIsFollowed()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        await app.RegisterForAsync(null, series, "Vic Visitor");
        await app.RegisteredAsync(series, "Ana Ruiz");
        var token = await TokenAsync(app, "vic.visitor@example.org");

        await app.DoAsync(null, (ConfirmRegistration confirm, CancellationToken cancel) => confirm.RunAsync(new(token), cancel));

        Assert.Equal([SeatStatus.WaitListed, SeatStatus.Held], (await app.RegistrationsAsync(series)).OrderByDescending(r => r.Name).Select(r => r.Status));
    }

    [Fact]
    public async Task Register_VisitorWithAnAddressThatIsRegistered_ChangesNothingAndTellsItsOwnerOnly()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        await app.RegisteredAsync(series, "Ana Ruiz");

        var result = await app.DoAsync(null, (Register register, CancellationToken cancel) =>
            register.RunAsync(new(series, "ANA.RUIZ@example.org", SeriesKit.Details("Mallory"), Acknowledged: true), cancel));

        Assert.Null(result.Value);
        Assert.Equal(("Ana Ruiz", SeatStatus.Held), (await app.RegistrationsAsync(series)).Select(r => (r.Name, r.Status)).Single());
        Assert.Equal("You are registered already: Spring series", (await app.DeliverMailAsync())[^1].Subject);
    }

    [Fact]
    public async Task Register_AgainWithASeatInAFullSeries_ChangesTheDetailsOnly()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, first) = await app.RegisteredAsync(series, "Ana Ruiz");

        var again = await app.RegisterForAsync(ana, series, "Ana M. Ruiz");

        Assert.Equal(first, again.Value);
        Assert.Equal(("Ana M. Ruiz", SeatStatus.Held), (await app.RegistrationsAsync(series)).Select(r => (r.Name, r.Status)).Single());
    }

    [Fact]
    public async Task Register_EverythingMissing_NamesEveryField()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());

        var refused = await app.DoAsync(null, (Register register, CancellationToken cancel) =>
            register.RunAsync(new(series, " ", new(null, null, null, "", null), Acknowledged: false), cancel));

        Assert.Equal(["Email", "Name", "Title", "Town", "Acknowledged"], refused.Errors.Select(error => error.Field));
    }

    [Theory]
    [InlineData("2026-03-01T04:59:59Z", "trainings.not-open-yet")]
    [InlineData("2026-03-01T05:00:00Z", null)]
    [InlineData("2026-04-07T03:59:59Z", null)]
    [InlineData("2026-04-07T04:00:00Z", "trainings.closed")]
    [InlineData("2026-04-08T14:00:00Z", "trainings.begun")]
    public async Task Register_AtTheEdgesOfTheWindow_GoesByTheProgramsClocks(string at, string? code)
    {
        await using var app = await TestApp.StartAsync(at: TestApp.Start.AddYears(-1));
        var series = await app.SeriesAsync(await app.TrainerAsync());
        app.Clock.SetUtcNow(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

        var result = await app.RegisterForAsync(await app.PersonAsync("Ana Ruiz"), series, "Ana Ruiz");

        Assert.Equal(code, result.Succeeded ? null : Assert.Single(result.Errors).Code);
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task GiveUp_SomebodyWaits_OffersTheSeatInTheSameMoment(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        await app.RegisteredAsync(series, "Ben Cole");

        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));

        Assert.Equal([SeatStatus.GivenUp, SeatStatus.Offered], (await app.RegistrationsAsync(series)).Select(r => r.Status));
        var mails = await app.DeliverMailAsync();
        Assert.Equal("CANCEL", mails.Single(mail => mail.Subject.StartsWith("You have left", StringComparison.Ordinal)).CalendarMethod);
        Assert.Contains(mails, mail => mail.Subject == "A seat is free for you until 18 March 2026, 10:00 AM: Spring series");
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task ExpireOffers_NotAnswered_GoesToTheNext(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var (ben, offer) = await app.RegisteredAsync(series, "Ben Cole");
        await app.RegisteredAsync(series, "Cho Lee");
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));
        app.Clock.Advance(TimeSpan.FromHours(48));

        await app.RunJobAsync<ExpireOffers>();

        Assert.Equal([SeatStatus.GivenUp, SeatStatus.Lapsed, SeatStatus.Offered], (await app.RegistrationsAsync(series)).Select(r => r.Status));
        var late = await app.DoAsync(ben, (AcceptOffer accept, CancellationToken cancel) => accept.RunAsync(new(offer.ToString()), cancel));
        Assert.IsType<OfferLapsed>(Assert.Single(late.Errors));
    }

    [Fact]
    public async Task Register_AfterTheOfferLapsed_WaitsAtTheEnd()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var (ben, _) = await app.RegisteredAsync(series, "Ben Cole");
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));
        await app.RegisteredAsync(series, "Cho Lee");
        app.Clock.Advance(TimeSpan.FromHours(48));
        await app.RunJobAsync<ExpireOffers>();

        await app.RegisterForAsync(ben, series, "Ben Cole");

        Assert.Equal([("Cho Lee", SeatStatus.Offered), ("Ben Cole", SeatStatus.WaitListed)],
            (await app.RegistrationsAsync(series)).Where(r => r.Status.IsLive()).OrderBy(r => r.QueueNumber).Select(r => (r.Name, r.Status)));
    }

    [Fact]
    public async Task Accept_Offered_HoldsTheSeat()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 1);
        var (ana, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var (ben, offer) = await app.RegisteredAsync(series, "Ben Cole");
        await app.DoAsync(ana, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));

        var accepted = await app.DoAsync(ben, (AcceptOffer accept, CancellationToken cancel) => accept.RunAsync(new(offer.ToString()), cancel));

        Assert.True(accepted.Succeeded);
        Assert.Equal(SeatStatus.Held, (await app.RegistrationsAsync(series))[1].Status);
    }

    [Fact]
    public async Task GiveUp_AnothersRegistration_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var (_, seat) = await app.RegisteredAsync(series, "Ana Ruiz");
        var ben = await app.PersonAsync("Ben Cole");

        var refused = await app.DoAsync(ben, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(seat.ToString()), cancel));

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Find_RegisteredWithoutAccount_BelongsToTheAccountOfThatAddress()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        await app.RegisterForAsync(null, series, "Vic Visitor");
        var id = (await app.RegistrationsAsync(series)).Single().Id;
        var vic = await app.PersonAsync("Vic Visitor");

        var found = await app.DoAsync(vic, (RegistrationDesk desk, CancellationToken cancel) => desk.FindAsync(id.ToString(), cancel));

        Assert.Equal(id, found?.Id);
    }

    [Fact]
    public async Task Capacity_Raised_OffersSeatsToTheFirstInLine()
    {
        await using var app = await TestApp.StartAsync();
        var trainer = await app.TrainerAsync();
        var series = await app.SeriesAsync(trainer, capacity: 0);
        foreach (var name in new[] { "Ana Ruiz", "Ben Cole", "Cho Lee" })
        {
            await app.RegisteredAsync(series, name);
        }

        await app.DoAsync(trainer, (ChangeCapacity change, CancellationToken cancel) => change.RunAsync(new(series, 2), cancel));

        Assert.Equal([SeatStatus.Offered, SeatStatus.Offered, SeatStatus.WaitListed], (await app.RegistrationsAsync(series)).Select(r => r.Status));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Register_FortyAtOnceForSevenSeats_SevenSitAndTheRestWaitInOrder(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var series = await app.SeriesAsync(await app.TrainerAsync(), capacity: 7);
        var people = await Task.WhenAll(Enumerable.Range(1, 40).Select(n => app.PersonAsync($"Person {n:00}")));

        await Task.WhenAll(people.Select((person, index) => app.RegisterForAsync(person, series, $"Person {index + 1:00}")));

        var inOrder = (await app.RegistrationsAsync(series)).OrderBy(r => r.QueueNumber).ToList();
        Assert.Equal(Enumerable.Repeat(SeatStatus.Held, 7).Concat(Enumerable.Repeat(SeatStatus.WaitListed, 33)), inOrder.Select(r => r.Status));
        Assert.Equal(40, inOrder.Select(r => r.QueueNumber).Distinct().Count());
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Register_OnePersonManyTimesAtOnce_IsThereOnce(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var series = await app.SeriesAsync(await app.TrainerAsync());
        var ana = await app.PersonAsync("Ana Ruiz");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.RegisterForAsync(ana, series, "Ana Ruiz")));

        Assert.Single(await app.RegistrationsAsync(series));
    }

    [Fact]
    public async Task Remind_AWeekAndADayBefore_OnceEach()
    {
        await using var app = await TestApp.StartAsync();
        var series = await app.SeriesAsync(await app.TrainerAsync());
        await app.RegisteredAsync(series, "Ana Ruiz");
        List<string> subjects = [];
        foreach (var day in new[] { "2026-04-01T13:00:00Z", "2026-04-01T15:00:00Z", "2026-04-01T16:00:00Z", "2026-04-07T15:00:00Z", "2026-04-08T13:00:00Z" })
        {
            app.Clock.SetUtcNow(DateTimeOffset.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

            await app.RunJobAsync<RemindParticipants>();

            subjects.Add(string.Join(", ", (await app.DeliverMailAsync()).Skip(1 + subjects.Count(s => s.Length > 0)).Select(mail => mail.Subject)));
        }

        Assert.Equal(["", "In a week: Spring series", "", "Tomorrow: Spring series", ""], subjects);
    }

    private static async Task<string> TokenAsync(TestApp app, string address) =>
        Link().Match((await app.DeliverMailAsync()).Last(mail => mail.To == address).Body).Groups[1].Value;

    [GeneratedRegex("/trainings/registrations/([0-9a-f]+)")]
    private static partial Regex Link();
}
