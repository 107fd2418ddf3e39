using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Municipalities.Teams;

public sealed class TeamUseCaseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HandOver_Offered_NothingChangesYet()
    {
        await using var app = await TestApp.StartAsync();
        var (town, successor) = await TeamOfTwoAsync(app);

        await OfferAsync(app, town, successor);

        Assert.Equal("Cora Contact", (await ContactAsync(app, town)).Name);
        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "sam.successor@example.org", Subject: "Cora Contact offers you the contact role of Andover" });
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task HandOver_Accepted_BothChangePlacesAndTheRecordKeepsTheOffices(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (town, successor) = await TeamOfTwoAsync(app);
        await OfferAsync(app, town, successor);

        var done = await AcceptAsync(app, successor);

        Assert.True(done.Succeeded);
        var team = await TeamAsync(app, town);
        Assert.Equal([("Sam Successor", Role.Contact), ("Cora Contact", Role.Member)], team.Select(person => (person.Name, person.Role)));
        var ended = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<Membership>().CountAsync(m => m.EndedAt != null, Cancel));
        Assert.Equal(2, ended);
    }

    [Fact]
    public async Task HandOver_SomebodyElse_MayNotAccept()
    {
        await using var app = await TestApp.StartAsync();
        var (town, successor) = await TeamOfTwoAsync(app);
        await OfferAsync(app, town, successor);

        var refused = await AcceptAsync(app, town.Contact);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Offer_Resident_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var (town, successor) = await TeamOfTwoAsync(app, Appointment.TeamResident);

        var refused = await OfferAsync(app, town, successor);

        Assert.Equal(("Successor", "municipalities.contact-must-hold-office"), (refused.Errors[0].Field, refused.Errors[0].Code));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Offer_WhileOneIsOpen_IsRefusedByTheDatabase(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (town, successor) = await TeamOfTwoAsync(app);
        await OfferAsync(app, town, successor);

        var refused = await OfferAsync(app, town, successor);

        Assert.IsType<RoleOfferedAlready>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task HandOver_AfterTheOfferWasTakenBack_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var (town, successor) = await TeamOfTwoAsync(app);
        await OfferAsync(app, town, successor);
        var offer = await OfferIdAsync(app);
        await app.AsAsync(town.Contact, services => services.GetRequiredService<CloseContactOffer>().RunAsync(new(offer), Cancel));

        var refused = await AcceptAsync(app, successor);

        Assert.IsType<OfferClosed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task End_Member_LosesAccessAndHearsOfIt()
    {
        await using var app = await TestApp.StartAsync();
        var (town, member) = await TeamOfTwoAsync(app);
        await OfferAsync(app, town, member);

        await EndAsync(app, town.Contact, await MembershipAsync(app, town, member));

        Assert.Equal(["Cora Contact"], (await TeamAsync(app, town)).Select(person => person.Name));
        Assert.False(await app.AsAsync(member, services => Task.FromResult(services.GetRequiredService<Access>().May(Permission.SeeWorkspace, town.Id))));
        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "sam.successor@example.org", Subject: "You are no longer on the sustainability team of Andover" });
        Assert.IsType<NotAllowed>((await AcceptAsync(app, member)).Errors[0]);
    }

    [Fact]
    public async Task End_Contact_MustHandOverFirst()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await EndAsync(app, town.Contact, await MembershipAsync(app, town, town.Contact));

        Assert.IsType<ContactCannotLeave>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task End_Oneself_TellsTheContact()
    {
        await using var app = await TestApp.StartAsync();
        var (town, member) = await TeamOfTwoAsync(app);

        await EndAsync(app, member, await MembershipAsync(app, town, member));

        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "cora.contact@example.org", Subject: "Sam Successor has left the sustainability team of Andover" });
    }

    [Fact]
    public async Task Change_OverAnotherVersion_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var (town, member) = await TeamOfTwoAsync(app);
        var membership = await MembershipAsync(app, town, member);
        await ChangeAsync(app, town, new(membership, "Town Planner", Appointment.SeniorStaff, Version: 0));

        var refused = await ChangeAsync(app, town, new(membership, "Clerk", Appointment.Staff, Version: 0));

        Assert.IsType<ChangedMeanwhile>(Assert.Single(refused.Errors));
        Assert.Equal("Town Planner", (await TeamAsync(app, town))[1].Title);
    }

    [Fact]
    public async Task Change_ContactToResident_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await ChangeAsync(app, town, new(await MembershipAsync(app, town, town.Contact), "Neighbour", Appointment.TeamResident, Version: 0));

        Assert.IsType<ContactMustHoldOffice>(Assert.Single(refused.Errors));
    }

    private static async Task<(JoinedTown Town, Guid Successor)> TeamOfTwoAsync(TestApp app, Appointment appointment = Appointment.Staff)
    {
        var town = await app.JoinedTownAsync();
        return (town, await app.MemberAsync("Sam Successor", town.Id, appointment: appointment));
    }

    private static Task<IReadOnlyList<TeamPerson>> TeamAsync(TestApp app, JoinedTown town) =>
        app.AsAsync(null, services => services.GetRequiredService<TownDirectory>().TeamAsync(town.Id, Cancel));

    private static async Task<TeamPerson> ContactAsync(TestApp app, JoinedTown town) => (await TeamAsync(app, town)).Single(person => person.Role == Role.Contact);

    private static async Task<Guid> MembershipAsync(TestApp app, JoinedTown town, Guid person) =>
        (await TeamAsync(app, town)).Single(candidate => candidate.UserId == person).MembershipId;

    private static Task<Guid> OfferIdAsync(TestApp app) => app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>()
        .Set<ContactOffer>().Select(offer => offer.Id).SingleAsync(Cancel));

    private static async Task<Result<string>> OfferAsync(TestApp app, JoinedTown town, Guid successor)
    {
        var membership = await MembershipAsync(app, town, successor);
        return await app.AsAsync(town.Contact, services => services.GetRequiredService<OfferContactRole>().RunAsync(new(town.Id, membership), Cancel));
    }

    private static async Task<Result<Done>> AcceptAsync(TestApp app, Guid person)
    {
        var offer = await OfferIdAsync(app);
        return await app.AsAsync(person, services => services.GetRequiredService<HandOverContact>().RunAsync(new(offer), Cancel));
    }

    private static Task<Result<Done>> EndAsync(TestApp app, Guid actor, Guid membership) =>
        app.AsAsync(actor, services => services.GetRequiredService<EndMembership>().RunAsync(new(membership), Cancel));

    private static Task<Result<Done>> ChangeAsync(TestApp app, JoinedTown town, ChangeAppointment.Request request) =>
        app.AsAsync(town.Contact, services => services.GetRequiredService<ChangeAppointment>().RunAsync(request, Cancel));
}
