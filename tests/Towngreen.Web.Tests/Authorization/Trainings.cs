using Microsoft.EntityFrameworkCore;
using Towngreen.Testing;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Tests.Features.Accounts;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>The program's trainings: one held, one today, one to come, one only drafted.</summary>
internal sealed class Trainings(World world)
{
    private const string Name = nameof(Person.Participant);

    private TestApp App => world.App;

    private Guid Trainer => world.IdOf(Person.Trainer)!.Value;

    private Guid Participant => world.IdOf(Person.Participant)!.Value;

    public async Task HoldAsync(Dictionary<Thing, Dictionary<string, string>> things)
    {
        things[Thing.PastSession] = await SeatedAsync("Winter talk", new DateOnly(2026, 3, 11), new TimeOnly(10, 0));
        things[Thing.SessionToday] = await SeatedAsync("Today", new DateOnly(2026, 3, 16), new TimeOnly(9, 30));
    }

    public async Task OpenAsync(Dictionary<Thing, Dictionary<string, string>> things)
    {
        await AttendAsync(things);
        var slug = await App.SeriesAsync(Trainer);
        var registration = (await App.RegisterForAsync(Participant, slug, Name)).Value!.Value;
        things[Thing.PublishedSeries] = About(slug, registration);
        things[Thing.Registration] = new(About(slug, registration)) { ["key"] = registration.ToString() };
        await App.RegisterForAsync(null, slug, "Vic Visitor");
        things[Thing.RegistrationLink] = new() { ["key"] = await world.SecretAsync("vic.visitor@example.org", "/trainings/registrations/") };
        var draft = await App.DoAsync(Trainer, (DraftSeries draft, CancellationToken cancel) =>
            draft.RunAsync(new(null, SeriesKit.Texts with { Title = "Autumn series" }, 20, SeriesKit.Sessions), cancel));
        things[Thing.DraftSeries] = About(draft.Value, registration);
    }

    private async Task AttendAsync(Dictionary<Thing, Dictionary<string, string>> things)
    {
        var held = things[Thing.PastSession];
        var mark = new TakeRollCall.Mark(Guid.Parse(held["registration"]), RollMark.Here, Seen: 0);
        Assert.Equal(1, (await App.DoAsync(Trainer, (TakeRollCall roll, CancellationToken cancel) => roll.RunAsync(new(held["slug"], 1, [mark]), cancel))).Value.Saved);
        things[Thing.AttendanceCertificate] = new() { ["number"] = await App.ReadAsync(db => db.Set<AttendanceCertificate>().Select(c => c.Number).SingleAsync()) };
        await App.DoAsync(Trainer, (OpenCheckIn open, CancellationToken cancel) => open.RunAsync(new(things[Thing.SessionToday]["slug"], 1), cancel));
        things[Thing.SessionToday]["code"] = await App.ReadAsync(db => db.Set<CheckInCode>().Select(c => c.Code).SingleAsync());
    }

    private async Task<Dictionary<string, string>> SeatedAsync(string title, DateOnly day, TimeOnly from)
    {
        var texts = SeriesKit.Texts with { Title = title, OpensOn = new DateOnly(2026, 2, 1), ClosesOn = day.AddDays(-1) };
        var slug = await App.SeriesAsync(Trainer, texts: texts, sessions: [SeriesKit.Online(day, from, from.AddHours(2))]);
        return About(slug, (await App.RegisterForAsync(Participant, slug, Name)).Value!.Value);
    }

    private static Dictionary<string, string> About(string slug, Guid registration) =>
        new() { ["slug"] = slug, ["number"] = "1", ["registration"] = registration.ToString(), ["town"] = "andover" };
}
