using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Coaching.Hours;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Tests.Features.Accounts;
using Towngreen.Web.Tests.Features.Coaching;
using Towngreen.Web.Tests.Features.Mentorships;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What a team does with others: its coach, and other towns.</summary>
internal sealed partial class TownLife
{
    private async Task BeCoachedAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var who = world.IdOf(coach)!.Value;
        var waiting = await Coached.AskAsync(App, town, "Reaching young people");
        things[Thing.WaitingRequest] = new(Of(town)) { ["reference"] = waiting, ["coach"] = who.ToString() };
        var coached = new Coached(App, town, who, await Coached.AskAsync(App, town));
        Assert.True((await coached.MatchAsync(coached.Coach, coached.Coach)).Succeeded);
        var session = await coached.SettleAsync();
        await coached.ShareAsync(coached.Coach, session, "What we said");
        await coached.KeepAsync(coached.Coach, session, "What I think");
        await coached.AgreeAsync(coached.Coach, town.Contact);
        var offered = (await coached.OfferAsync(coached.Coach, null, 14)).Value;
        var step = await App.ReadAsync(db => db.Set<Web.Features.Coaching.Steps.NextStep>().Where(s => s.AssignedTo == town.Contact).OrderByDescending(s => s.AgreedAt).Select(s => s.Id).FirstAsync());
        things[Thing.MatchedRequest] = new(Of(town))
        {
            ["reference"] = coached.Reference,
            ["number"] = "1",
            ["coach"] = who.ToString(),
            ["session"] = session.Id.ToString(),
            ["open"] = (await coached.SessionAsync(offered)).Id.ToString(),
            ["slot"] = (await coached.SlotsAsync(offered))[0].Id.ToString(),
            ["step"] = step.ToString(),
            ["uid"] = $"coaching-step-{step}@towngreen",
        };
        var hour = await App.AsAsync(coached.Coach, async services => (await services.GetRequiredService<AnnounceHour>().RunAsync(
            new(null, $"Hour of {town.Slug}", "Towns tell what works.", new DateOnly(2026, 4, 9), new TimeOnly(12, 0), 60, "https://meet.example.org/hour"), Cancel)).Value);
        things[Thing.SharingHour] = new() { ["reference"] = hour };
    }

    private async Task MentorAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var offer = await App.AsAsync(Contact, async services => (await services.GetRequiredService<PostOffer>()
            .RunAsync(new(town.Id, OfferDirection.Offers, Pair.Food, "Come and see."), Cancel)).Value);
        things[Thing.Town]["mentorshipOffer"] = offer.ToString();
        if (contact != Person.Contact)
        {
            return;
        }

        var partner = await new TownLife(world, Person.PartnerContact, coach, ["coventry"]).JoinAsync("coventry");
        var pair = new Pair(App, town, partner);
        var proposed = (await pair.ProposeAsync(partner: partner.Slug, action: "community-gardens")).Value;
        things[Thing.Proposal] = new(Of(town)) { ["reference"] = proposed };
        var begun = (await pair.ProposeAsync(partner: partner.Slug)).Value;
        Assert.True((await pair.AnswerAsync(Pair.Seat(partner, begun))).Succeeded);
        var activity = (await pair.TellAsync(partner, begun)).Value;
        things[Thing.Mentorship] = new(Of(town)) { ["reference"] = begun, ["activity"] = activity.ToString() };
        things[Thing.MentorshipOfPartner] = new(Of(partner)) { ["reference"] = begun, ["activity"] = activity.ToString() };
        things[Thing.Proposal]["activity"] = activity.ToString();
        var outside = (await pair.ProposeAsync(partner: null, outside: Pair.Burlington)).Value;
        things[Thing.OutsideMentorship] = new(Of(town)) { ["reference"] = outside, ["token"] = await world.SecretAsync("vera.mont@example.org", "/mentorships/confirm/"), ["activity"] = activity.ToString() };
    }
}
