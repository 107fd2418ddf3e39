using System.Text.RegularExpressions;
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

public sealed partial class InvitationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Accept_InvitedPerson_JoinsWithTitleAndAppointment()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await InviteAsync(app, town, "Ben.Cole@Example.org ");
        var token = await TokenAsync(app, "ben.cole@example.org");

        await AcceptAsync(app, await app.PersonAsync("Ben Cole"), token);

        var team = await app.AsAsync(null, services => services.GetRequiredService<TownDirectory>().TeamAsync(town.Id, Cancel));
        Assert.Equal(["Cora Contact", "Ben Cole"], team.Select(person => person.Name));
        Assert.Equal(("Resident member", Appointment.TeamResident, Role.Member), (team[1].Title, team[1].Appointment!.Value, team[1].Role));
        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "cora.contact@example.org" } && mail.Subject.StartsWith("Ben Cole has joined", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invite_Database_HoldsOnlyTheTokensHash()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        await InviteAsync(app, town, "ben.cole@example.org");

        var token = await TokenAsync(app, "ben.cole@example.org");
        var kept = await app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<Invitation>().SingleAsync(Cancel));
        Assert.Equal(new SecretToken(token).Hash, kept.TokenHash);
        Assert.DoesNotContain(token, kept.TokenHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_LastInstantAndAfter_ExpiresAtThirtyDays()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await InviteAsync(app, town, "ben.cole@example.org");
        var (token, person) = (await TokenAsync(app, "ben.cole@example.org"), await app.PersonAsync("Ben Cole"));
        app.Clock.Advance(TimeSpan.FromDays(30));

        var refused = await AcceptAsync(app, person, token);

        Assert.IsType<InvitationExpired>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Resend_Expired_NewLinkWorksAndOldOneIsDead()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var id = (await InviteAsync(app, town, "ben.cole@example.org")).Value;
        var (old, person) = (await TokenAsync(app, "ben.cole@example.org"), await app.PersonAsync("Ben Cole"));
        app.Clock.Advance(TimeSpan.FromDays(31));

        await app.AsAsync(town.Contact, services => services.GetRequiredService<ResendInvitation>().RunAsync(new(id), Cancel));

        Assert.False((await AcceptAsync(app, person, old)).Succeeded);
        Assert.True((await AcceptAsync(app, person, await TokenAsync(app, "ben.cole@example.org"))).Succeeded);
    }

    [Fact]
    public async Task Accept_Again_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await InviteAsync(app, town, "ben.cole@example.org");
        var (token, person) = (await TokenAsync(app, "ben.cole@example.org"), await app.PersonAsync("Ben Cole"));
        await AcceptAsync(app, person, token);

        var refused = await AcceptAsync(app, person, token);

        Assert.IsType<InvitationClosed>(Assert.Single(refused.Errors));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Accept_TwoTabsAtOnce_OneMembership(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await app.JoinedTownAsync();
        await InviteAsync(app, town, "ben.cole@example.org");
        var (token, person) = (await TokenAsync(app, "ben.cole@example.org"), await app.PersonAsync("Ben Cole"));

        var results = await Task.WhenAll(AcceptAsync(app, person, token), AcceptAsync(app, person, token));

        Assert.Single(results, result => result.Succeeded);
    }

    [Fact]
    public async Task Accept_AccountUnderAnotherAddress_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await InviteAsync(app, town, "ben.cole@example.org");
        var token = await TokenAsync(app, "ben.cole@example.org");

        var refused = await AcceptAsync(app, await app.PersonAsync("Eve Other"), token);

        Assert.Equal("ben.cole@example.org", Assert.IsType<InvitationForAnother>(Assert.Single(refused.Errors)).Email);
    }

    [Fact]
    public async Task Accept_Withdrawn_IsRefused()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var id = (await InviteAsync(app, town, "ben.cole@example.org")).Value;
        var token = await TokenAsync(app, "ben.cole@example.org");
        await app.AsAsync(town.Contact, services => services.GetRequiredService<WithdrawInvitation>().RunAsync(new(id), Cancel));

        var refused = await AcceptAsync(app, await app.PersonAsync("Ben Cole"), token);

        Assert.IsType<InvitationClosed>(Assert.Single(refused.Errors));
    }

    [Theory]
    [InlineData("", "municipalities.missing.email")]
    [InlineData("not an address", "invitation.invalid-email")]
    [InlineData("cora.contact@example.org", "invitation.already-on-team")]
    public async Task Invite_AddressThatCannotBeInvited_SaysWhy(string email, string code)
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();

        var refused = await InviteAsync(app, town, email);

        Assert.Equal(("Email", code), (Assert.Single(refused.Errors).Field, refused.Errors[0].Code));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Invite_SameAddressTwiceAtOnce_OneInvitation(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await app.JoinedTownAsync();

        var results = await Task.WhenAll(InviteAsync(app, town, "ben.cole@example.org"), InviteAsync(app, town, "ben.cole@example.org"));

        Assert.Single(results, result => result.Succeeded);
        Assert.IsType<AlreadyInvited>(Assert.Single(results.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task Invite_Member_MayNot()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var member = await app.MemberAsync("Mia Member", town.Id);

        var refused = await InviteAsync(app, town with { Contact = member }, "ben.cole@example.org");

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    private static Task<Result<Guid>> InviteAsync(TestApp app, JoinedTown town, string email) => app.AsAsync(town.Contact, services =>
        services.GetRequiredService<InviteTeamMember>().RunAsync(new(town.Id, email, "Resident member", Appointment.TeamResident), Cancel));

    private static Task<Result<TownSummary>> AcceptAsync(TestApp app, Guid person, string token) =>
        app.AsAsync(person, services => services.GetRequiredService<AcceptInvitation>().RunAsync(new(token), Cancel));

    private static async Task<string> TokenAsync(TestApp app, string email) =>
        InvitationLink().Match((await app.DeliverMailAsync()).Last(mail => mail.To == email).Body).Groups[1].Value;

    [GeneratedRegex("/invitations/([0-9a-f]+)")]
    private static partial Regex InvitationLink();
}
