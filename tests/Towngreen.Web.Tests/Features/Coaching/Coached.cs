using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Coaching;

/// <summary>A town that asked for coaching and got a coach, brought there by the real use cases.</summary>
internal sealed record Coached(TestApp App, JoinedTown Town, Guid Coach, string Reference) : IAsyncDisposable
{
    public static readonly DateOnly Tuesday = new(2026, 3, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string TownLink => CoachingLinks.OfTown(Town.Slug, Reference);

    public string CoachLink => CoachingLinks.Request(Reference);

    /// <param name="provider">The database.</param>
    /// <param name="matched">Whether the coach has taken it.</param>
    public static async Task<Coached> StartAsync(Provider provider = Provider.Sqlite, bool matched = true)
    {
        var app = await TestApp.StartAsync(provider);
        var town = await app.JoinedTownAsync();
        var coach = await app.CoachAsync();
        var coached = new Coached(app, town, coach, await AskAsync(app, town));
        if (matched)
        {
            Assert.True((await coached.MatchAsync(coach, coach)).Succeeded);
        }

        return coached;
    }

    public static Task<string> AskAsync(TestApp app, JoinedTown town, string topic = "Reaching tenants") => app.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<AskForCoaching>().RunAsync(
            new(town.Id, topic, "We never hear from tenants.", [MeetingWay.Phone, MeetingWay.Remote]), Cancel)).Value);

    public static Task<Guid> IdAsync(TestApp app, string reference) => app.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<CoachingRequest>().Where(r => r.Reference == reference).Select(r => r.Id).SingleAsync(Cancel));

    public Task<CoachingRequest> RequestAsync() => App.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<CoachingRequest>().SingleAsync(r => r.Reference == Reference, Cancel));

    public async Task<Result<Done>> MatchAsync(Guid by, Guid coach)
    {
        var id = await IdAsync(App, Reference);
        return await App.AsAsync(by, services => services.GetRequiredService<MatchCoach>().RunAsync(new(id, coach), Cancel));
    }

    /// <summary>Times of an hour on that Tuesday, by the offerer's clocks.</summary>
    public async Task<Result<int>> OfferAsync(Guid by, int? session = null, params int[] hours)
    {
        var id = await IdAsync(App, Reference);
        List<SlotInput> slots = [.. hours.Select(hour => new SlotInput { Day = Tuesday, Time = new TimeOnly(hour, 0), Way = MeetingWay.Remote })];
        return await App.AsAsync(by, services => services.GetRequiredService<OfferSlots>().RunAsync(new(id, session, slots, 60, "https://meet.example.org/a"), Cancel));
    }

    public Task<List<SessionSlot>> SlotsAsync(int number = 1) => App.AsAsync(null, async services =>
    {
        var session = await SessionAsync(number);
        return await services.GetRequiredService<TowngreenDb>().Set<SessionSlot>().Where(s => s.SessionId == session.Id).OrderBy(s => s.Starts).ToListAsync(Cancel);
    });

    public async Task<CoachingSession> SessionAsync(int number = 1)
    {
        var id = await IdAsync(App, Reference);
        return await App.AsAsync(null, services =>
            services.GetRequiredService<TowngreenDb>().Set<CoachingSession>().SingleAsync(s => s.RequestId == id && s.Number == number, Cancel));
    }

    public Task<Result<Done>> PickAsync(Guid by, SessionSlot slot) => App.AsAsync(by, services =>
        services.GetRequiredService<PickSlot>().RunAsync(new(slot.SessionId, slot.Id), Cancel));

    /// <summary>Offered by the coach, settled by the town's contact.</summary>
    public async Task<CoachingSession> SettleAsync(params int[] hours)
    {
        var number = (await OfferAsync(Coach, null, hours.Length == 0 ? [10] : hours)).Value;
        Assert.True((await PickAsync(Town.Contact, (await SlotsAsync(number))[0])).Succeeded);
        return await SessionAsync(number);
    }

    public Task<Result<Done>> CancelAsync(Guid by, CoachingSession session, string reason = "A storm is coming.") => App.AsAsync(by, services =>
        services.GetRequiredService<CancelSession>().RunAsync(new(session.Id, reason), Cancel));

    public Task<Result<Done>> ShareAsync(Guid by, CoachingSession session, string text, int? basedOn = null) => App.AsAsync(by, services =>
        services.GetRequiredService<SaveSharedNote>().RunAsync(new(session.Id, text, basedOn), Cancel));

    public Task<Result<Done>> KeepAsync(Guid by, CoachingSession session, string text, int? basedOn = null) => App.AsAsync(by, services =>
        services.GetRequiredService<SavePrivateNote>().RunAsync(new(session.Id, text, basedOn), Cancel));

    public async Task<Result<Done>> AgreeAsync(Guid by, Guid person, string step = "Write to the tenants' association", DateOnly? due = null)
    {
        var id = await IdAsync(App, Reference);
        return await App.AsAsync(by, services => services.GetRequiredService<AgreeStep>().RunAsync(new(id, step, due, person), Cancel));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
