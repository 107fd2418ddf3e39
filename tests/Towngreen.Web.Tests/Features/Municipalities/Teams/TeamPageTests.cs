using System.Net;
using System.Text.RegularExpressions;
using Towngreen.Testing;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Tests.Features.Municipalities.Teams;

public sealed partial class TeamPageTests
{
    private static readonly Dictionary<string, string?> Ben = new()
    {
        ["Email"] = "ben.cole@example.org",
        ["Title"] = "Resident member",
        ["Appointment"] = "TeamResident",
    };

    [Fact]
    public async Task Team_TwoPeople_ExplainsWhatIsMissing()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await app.MemberAsync("Mia Member", town.Id);

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync("/workspace/andover/team");

        Assert.Contains("Your team has 2 of 3 people: one more is needed.", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 people on your team are.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_FromPageToMailToTeam_Works()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var contact = await app.BrowserOfAsync(town.Contact);
        var team = await contact.SubmitAsync(await contact.GetAsync("/workspace/andover/team/invite"), "Send the invitation", Ben);
        Assert.Contains("The invitation is on its way to ben.cole@example.org.", team.Text, StringComparison.Ordinal);
        var link = await LinkAsync(app);
        var visitor = await app.NewBrowser().GetAsync(link);
        Assert.Contains("Cora Contact invites you", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("email=ben.cole@example.org", Uri.UnescapeDataString(visitor.Link("Open an account").Search), StringComparison.Ordinal);
        var ben = await app.BrowserOfAsync(await app.PersonAsync("Ben Cole"));

        await ben.SubmitAsync(await ben.GetAsync(link), "Join the team");

        Assert.Contains("Resident member", (await ben.GetAsync("/workspace/andover/team")).Text, StringComparison.Ordinal);
        Assert.Contains("You are on the team", (await ben.GetAsync(link)).Text, StringComparison.Ordinal);
        Assert.Contains("no longer open", (await app.NewBrowser().GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_Wrong_KeepsWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var browser = await app.BrowserOfAsync(town.Contact);
        var wrong = new Dictionary<string, string?>(Ben) { ["Email"] = "ben at example", ["Appointment"] = null };

        var page = await browser.SubmitAsync(await browser.GetAsync("/workspace/andover/team/invite"), "Send the invitation", wrong);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Enter one e-mail address, such as name@example.org.", "Choose the appointment that fits best."], page.Errors);
        Assert.Equal("ben at example", page.Document.QuerySelector("[name=Email]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Invitation_Expired_SaysSoAndWhomToAsk()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var contact = await app.BrowserOfAsync(town.Contact);
        await contact.SubmitAsync(await contact.GetAsync("/workspace/andover/team/invite"), "Send the invitation", Ben);
        var link = await LinkAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(30));

        var page = await app.NewBrowser().GetAsync(link);

        Assert.Contains("This invitation has expired", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ask Cora Contact to send it again.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_UnknownToken_IsNotFound()
    {
        await using var app = await TestApp.StartAsync();

        var page = await app.NewBrowser().GetAsync("/invitations/0123456789abcdef");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task HandOver_OfferedAndAcceptedOnPages_ChangesTheContact()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var successor = await app.MemberAsync("Sam Successor", town.Id);
        var contact = await app.BrowserOfAsync(town.Contact);
        var form = await contact.GetAsync("/workspace/andover/team/hand-over");
        var choice = form.Document.QuerySelector("input[name=Successor]")!.GetAttribute("value");
        await contact.SubmitAsync(form, "Offer the role", new Dictionary<string, string?> { ["Successor"] = choice });
        var browser = await app.BrowserOfAsync(successor);

        var after = await browser.SubmitAsync(await browser.GetAsync("/workspace/andover/team"), "Become contact person");

        Assert.Contains("You are now the contact person.", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync("/workspace/andover/team/invite")).Status);
    }

    [Fact]
    public async Task Change_SavedMeanwhile_ShowsBothVersions()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await app.MemberAsync("Mia Member", town.Id);
        var browser = await app.BrowserOfAsync(town.Contact);
        var address = MemberLink(await browser.GetAsync("/workspace/andover/team"), "Mia Member");
        var (first, second) = (await browser.GetAsync(address), await browser.GetAsync(address));
        await browser.SubmitAsync(first, "Save", new Dictionary<string, string?> { ["Title"] = "Town Planner" });

        var page = await browser.SubmitAsync(second, "Save", new Dictionary<string, string?> { ["Title"] = "Clerk" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Town Planner", page.Text, StringComparison.Ordinal);
        Assert.Equal("Clerk", page.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
        var saved = await browser.SubmitAsync(page, "Save");
        Assert.Contains("Saved: Mia Member, Clerk.", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_Confirmed_RemovesTheMember()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await app.MemberAsync("Mia Member", town.Id);
        var browser = await app.BrowserOfAsync(town.Contact);
        var confirm = await browser.GetAsync($"{MemberLink(await browser.GetAsync("/workspace/andover/team"), "Mia Member")}/end");
        Assert.Contains("The team will then have 1 of the 3 people it needs.", confirm.Text, StringComparison.Ordinal);

        var after = await browser.SubmitAsync(confirm, "End the membership");

        Assert.Contains("Mia Member is no longer on the team.", after.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/workspace/andover/team")]
    [InlineData("/workspace/andover/team/invite")]
    [InlineData("/workspace/andover/team/hand-over")]
    public async Task Get_OtherTownsContact_IsNotFound(string address)
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover");
        var other = await app.JoinedTownAsync("bolton", "Otis Other");

        var page = await (await app.BrowserOfAsync(other.Contact)).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Team_Member_SeesItWithoutButtons()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        var member = await app.MemberAsync("Mia Member", town.Id, Role.Member, Appointment.TeamResident);

        var page = await (await app.BrowserOfAsync(member)).GetAsync("/workspace/andover/team");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Invite a teammate", page.Text, StringComparison.Ordinal);
        Assert.Contains("Leave", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MyTowns_NobodysTeam_ShowsBothWays()
    {
        await using var app = await TestApp.StartAsync();

        var page = await (await app.BrowserOfAsync(await app.PersonAsync("Ana Ruiz"))).GetAsync("/workspace");

        Assert.Contains("Ask its contact person for an invitation.", page.Text, StringComparison.Ordinal);
        Assert.Equal("/register", page.Link("Register your town").PathName);
    }

    private static string MemberLink(VisitedPage team, string name) =>
        team.Document.QuerySelector($"a[aria-label='Change the title or appointment of {name}']")!.GetAttribute("href")!;

    private static async Task<string> LinkAsync(TestApp app) =>
        InvitationLink().Match((await app.DeliverMailAsync()).Last(mail => mail.To == "ben.cole@example.org").Body).Value;

    [GeneratedRegex("/invitations/[0-9a-f]+")]
    private static partial Regex InvitationLink();
}
