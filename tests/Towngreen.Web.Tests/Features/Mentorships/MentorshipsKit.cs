using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Features.Mentorships.Proposing;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

/// <summary>Andover and Bolton, joined, and what they do with each other, by the real use cases.</summary>
internal sealed partial record Pair(TestApp App, JoinedTown Andover, JoinedTown Bolton)
{
    public const string Food = "food-waste";

    /// <summary>The day of the tests' clock.</summary>
    public static readonly DateOnly Today = new(2026, 3, 16);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static OutsidePartner Burlington { get; } = new("Burlington", "Vermont", "Vera Mont", "Vera.Mont@example.org");

    public static async Task<Pair> JoinAsync(TestApp app) =>
        new(app, await app.JoinedTownAsync(), await app.JoinedTownAsync("bolton", "Bea Bolton"));

    public static Telling Telling(ActivityKind kind = ActivityKind.StaffTime, DateOnly? on = null, string outcome = "Bolton will try one corner of its own.") => new(
        kind, on ?? Today.AddDays(-2), 90, "Town hall", "Cora Contact, First Selectwoman\nAdam Ash, Planner", "Bea Bolton, Town Clerk",
        "The budget of a collection corner, line by line.", outcome);

    public static Seat.OfTown Seat(JoinedTown town, string reference) => new(town.Id, reference);

    public Task<Result<string>> ProposeAsync(
        MentorshipSide? side = MentorshipSide.Mentor, string? partner = "bolton", OutsidePartner? outside = null, string? action = Food, string? message = "Shall we?", Guid? by = null) =>
        App.AsAsync(by ?? Andover.Contact, services => services.GetRequiredService<ProposeMentorship>()
            .RunAsync(new(Andover.Id, side, partner, outside, action, message), Cancel));

    public Task<Result<Done>> AnswerAsync(Seat seat, bool accept = true, Guid? by = null) => App.AsAsync(by ?? Bolton.Contact, services =>
        services.GetRequiredService<AnswerProposal>().RunAsync(new(seat, accept, "Gladly."), Cancel));

    /// <returns>The reference of a mentorship that both accepted: Andover helps Bolton.</returns>
    public async Task<string> BeginAsync(string action = Food)
    {
        var reference = (await ProposeAsync(action: action)).Value;
        Assert.True((await AnswerAsync(Seat(Bolton, reference))).Succeeded);
        return reference;
    }

    public Task<Result<Guid>> TellAsync(JoinedTown town, string reference, Telling? telling = null, Guid? activity = null, int version = 0) => App.AsAsync(town.Contact, services =>
        services.GetRequiredService<RecordActivity>().RunAsync(new(Seat(town, reference), activity, telling ?? Telling(), version), Cancel));

    public Task<Result<Done>> ConfirmAsync(Seat seat, Guid activity, int version = 0, Guid? by = null) => App.AsAsync(by ?? Bolton.Contact, services =>
        services.GetRequiredService<ConfirmActivity>().RunAsync(new(seat, activity, version), Cancel));

    public Task<Result<Done>> DisputeAsync(Seat seat, Guid activity, string? comment = "It was in May.", int version = 0) => App.AsAsync(Bolton.Contact, services =>
        services.GetRequiredService<DisputeActivity>().RunAsync(new(seat, activity, comment, version), Cancel));

    /// <summary>Told by Andover and confirmed by Bolton.</summary>
    public async Task<Guid> DoAsync(string reference, Telling? telling = null)
    {
        var activity = (await TellAsync(Andover, reference, telling)).Value;
        Assert.True((await ConfirmAsync(Seat(Bolton, reference), activity)).Succeeded);
        return activity;
    }

    public Task<MentorshipSheet> SheetAsync(string reference) => App.AsAsync(null, async services =>
        (await services.GetRequiredService<MentorshipSheets>().FindAsync(Andover.Id, reference, Cancel))!);

    public async Task<ActivityStatus> StatusOfAsync(Guid activity) => await App.AsAsync(null, services => services.GetRequiredService<TowngreenDb>()
        .Set<MentorshipActivity>().Where(a => a.Id == activity).Select(a => a.Status).SingleAsync(Cancel));

    /// <summary>The token of the last link that went to the address.</summary>
    public async Task<string> TokenAsync(string email = "vera.mont@example.org") =>
        ConfirmLink().Match((await App.DeliverMailAsync()).Last(mail => mail.To == email).Body).Groups[1].Value;

    [GeneratedRegex("/mentorships/confirm/([0-9a-f]+)")]
    private static partial Regex ConfirmLink();
}
