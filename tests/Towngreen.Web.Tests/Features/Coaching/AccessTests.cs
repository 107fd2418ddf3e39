using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Coaching.Sessions;
using Towngreen.Web.Features.Coaching.Steps;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Coaching;

/// <summary>A request and its notes are there for its town and its coach; for reviewers above all, nothing of it exists.</summary>
public sealed class AccessTests
{
    private static readonly string[] Rooms = ["", "/times", "/times?session=1", "/sessions/1"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("reviewer")]
    [InlineData("reviewer who is a coach, too")]
    [InlineData("member of another town")]
    [InlineData("another coach")]
    [InlineData("trainer")]
    [InlineData("administrator")]
    public async Task Room_OfNeitherSide_IsNotThere(string who)
    {
        await using var coached = await WithNotesAsync();
        var browser = await coached.App.BrowserOfAsync(await StrangerAsync(coached, who));

        foreach (var address in Rooms.SelectMany(room => new[] { coached.TownLink + room, coached.CoachLink + room }))
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await browser.GetAsync(address)).Status));
        }
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("reviewer who is a coach, too")]
    public async Task CoachesPages_Reviewer_AreNotThere(string who)
    {
        await using var coached = await WithNotesAsync();
        var browser = await coached.App.BrowserOfAsync(await StrangerAsync(coached, who));

        foreach (var address in new[]
        {
            CoachingLinks.Office(), CoachingLinks.Assign(coached.Reference), CoachingLinks.Towns(), CoachingLinks.TownsDownload(), CoachingLinks.Profile(),
            CoachingLinks.Hours(), CoachingLinks.NewHour(), CoachingLinks.OfTown("andover"), CoachingLinks.Ask("andover"), "/workspace/andover/calendar",
        })
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await browser.GetAsync(address)).Status));
        }
    }

    [Fact]
    public async Task Handlers_Reviewer_FindNothingToActOn()
    {
        await using var coached = await WithNotesAsync();
        await coached.AgreeAsync(coached.Coach, coached.Coach);
        var reviewer = await StrangerAsync(coached, "reviewer who is a coach, too");
        var browser = await coached.App.BrowserOfAsync(reviewer);
        var form = await browser.GetAsync("/account");

        foreach (var room in new[] { coached.TownLink, coached.CoachLink })
        {
            foreach (var handler in new[] { "Pick", "Keep", "Agree", "Mark", "Remove", "Close", "Reopen", "HandBack" })
            {
                Assert.Equal((handler, HttpStatusCode.NotFound), (handler, (await browser.SubmitAsync(form, "Save name", to: $"{room}?handler={handler}")).Status));
            }

            foreach (var handler in new[] { "Share", "Keep", "Cancel" })
            {
                Assert.Equal((handler, HttpStatusCode.NotFound), (handler, (await browser.SubmitAsync(form, "Save name", to: $"{room}/sessions/1?handler={handler}")).Status));
            }

            Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(form, "Save name", to: $"{room}/times")).Status);
        }
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("reviewer who is a coach, too")]
    [InlineData("member of another town")]
    [InlineData("another coach")]
    [InlineData("administrator")]
    public async Task UseCases_OfNeitherSide_AreNotAllowed(string who)
    {
        await using var coached = await WithNotesAsync();
        var stranger = await StrangerAsync(coached, who);
        var (id, session) = (await Coached.IdAsync(coached.App, coached.Reference), await coached.SessionAsync());

        List<IReadOnlyList<Error>> refused =
        [
            (await coached.OfferAsync(stranger, null, 10)).Errors,
            (await coached.CancelAsync(stranger, session)).Errors,
            (await coached.ShareAsync(stranger, session, "Mine now", 0)).Errors,
            (await coached.KeepAsync(stranger, session, "Mine now")).Errors,
            (await coached.AgreeAsync(stranger, coached.Coach)).Errors,
            await TryAsync<CloseRequest>(close => close.RunAsync(new(id, ""), Cancel)),
            await TryAsync<ReopenRequest>(reopen => reopen.RunAsync(new(id), Cancel)),
            await TryAsync<HandBackRequest>(back => back.RunAsync(new(id, "Reason"), Cancel)),
            await TryAsync<KeepTime>(keep => keep.RunAsync(new(session.Id), Cancel)),
            await TryAsync<PickSlot>(pick => pick.RunAsync(new(session.Id, Guid.NewGuid()), Cancel)),
            await TryAsync<MarkStep>(mark => mark.RunAsync(new(Guid.NewGuid(), true), Cancel)),
        ];

        Assert.All(refused, errors => Assert.IsType<NotAllowed>(Assert.Single(errors)));

        Task<IReadOnlyList<Error>> TryAsync<T>(Func<T, Task<Result<Done>>> act)
            where T : notnull => coached.App.AsAsync(stranger, async services => (await act(services.GetRequiredService<T>())).Errors);
    }

    [Fact]
    public async Task Match_ReviewerWhoIsACoachToo_MayNotTakeOne()
    {
        await using var coached = await Coached.StartAsync(matched: false);
        var reviewer = await StrangerAsync(coached, "reviewer who is a coach, too");

        var refused = await coached.MatchAsync(reviewer, reviewer);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Office_CoachWithoutSecondFactor_IsLedToAddOne()
    {
        await using var coached = await Coached.StartAsync();

        var page = await (await coached.App.BrowserOfAsync(coached.Coach, secondFactor: false)).GetAsync(coached.CoachLink);

        Assert.StartsWith("/account/second-factor", page.Address.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Room_Visitor_IsAskedToSignIn()
    {
        await using var coached = await Coached.StartAsync();

        var page = await coached.App.NewBrowser().GetAsync(coached.TownLink);

        Assert.StartsWith("/sign-in", page.Address.PathAndQuery, StringComparison.Ordinal);
    }

    private static async Task<Coached> WithNotesAsync()
    {
        var coached = await Coached.StartAsync();
        var session = await coached.SettleAsync();
        await coached.ShareAsync(coached.Coach, session, "Shared words");
        await coached.KeepAsync(coached.Coach, session, "Private words");
        return coached;
    }

    private static async Task<Guid> StrangerAsync(Coached coached, string who)
    {
        var app = coached.App;
        switch (who)
        {
            case "member of another town":
                return (await app.JoinedTownAsync("bolton", "Bea Bolton")).Contact;
            case "another coach":
                return await app.CoachAsync("Omar Coach");
            case "trainer":
                return await app.TrainerAsync();
            case "administrator":
                return await app.AdministratorAsync();
            default:
                var reviewer = await app.ReviewerAsync();
                _ = who == "reviewer" ? Guid.Empty : await app.AlsoAsync(reviewer, Role.Coach);
                return reviewer;
        }
    }
}
