using System.Net;
using System.Text;
using Towngreen.Testing;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class AttendingPagesTests
{
    private static readonly string RollCall = TrainingLinks.RollCall(AttendingScene.Slug, 1);

    private static readonly string Import = TrainingLinks.Import(AttendingScene.Slug, 1);

    [Fact]
    public async Task RollCall_Pressed_SavesAtOnce()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 5);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);
        var page = await browser.GetAsync(RollCall);

        var marked = await browser.SubmitAsync(page, "Here");

        Assert.Contains("Here since 10:00 AM", marked.Text, StringComparison.Ordinal);
        Assert.Contains("Leaves now", marked.Text, StringComparison.Ordinal);
        Assert.Single(await scene.AllAsync<Attendance>());
    }

    [Fact]
    public async Task RollCall_AllOthers_MarksWhoWasNotMarked()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 5);
        await scene.MarkAsync(1, "Ana", RollMark.Absent);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);

        var marked = await browser.SubmitAsync(await browser.GetAsync(RollCall), "All others are here");

        Assert.Contains("2 people are marked.", marked.Text, StringComparison.Ordinal);
        Assert.Empty((await scene.LastAsync(1, "Ana"))!.Stays);
    }

    [Fact]
    public async Task RollCall_PressedOnAnOldPage_ShowsWhatStandsNow()
    {
        await using var scene = await AttendingScene.SetAsync(people: "Ana Ruiz");
        scene.At(1, 5);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);
        var page = await browser.GetAsync(RollCall);
        await scene.MarkAsync(1, "Ana", RollMark.Here);

        var conflict = await browser.SubmitAsync(page, "Not here");

        Assert.Equal(HttpStatusCode.BadRequest, conflict.Status);
        Assert.StartsWith("Ana Ruiz was recorded otherwise", Assert.Single(conflict.Errors), StringComparison.Ordinal);
        Assert.Contains("Here since", conflict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ForAnybodyElse_AreNotThere()
    {
        await using var scene = await AttendingScene.SetAsync();
        string[] pages = [RollCall, Import, TrainingLinks.PersonAtSession(AttendingScene.Slug, 1, scene.Registrations["Ana"])];
        Guid[] others = [await scene.App.ReviewerAsync(), (await scene.App.JoinedTownAsync()).Contact, await scene.App.PersonAsync("Ana Ruiz")];

        foreach (var other in others)
        {
            var browser = await scene.App.BrowserOfAsync(other);
            foreach (var page in pages)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(page)).Status);
            }
        }
    }

    [Theory]
    [InlineData("/trainer/series/none/sessions/1")]
    [InlineData("/trainer/series/spring-2026/sessions/4")]
    [InlineData("/trainer/series/spring-2026/sessions/4/import")]
    [InlineData("/trainer/series/spring-2026/sessions/1/people/0196a000-0000-7000-8000-000000000000")]
    public async Task Pages_OfNothing_AreNotThere(string address)
    {
        await using var scene = await AttendingScene.SetAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await scene.App.BrowserOfAsync(scene.Trainer)).GetAsync(address)).Status);
    }

    [Fact]
    public async Task Person_Corrected_ShowsTheHistory()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);
        await scene.MarkAsync(1, "Ana", RollMark.Absent);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);
        var page = await browser.GetAsync(TrainingLinks.PersonAtSession(AttendingScene.Slug, 1, scene.Registrations["Ana"]));

        var nothing = await browser.SubmitAsync(page, "Save the correction", new Dictionary<string, string?> { ["Stays[0].In"] = "10:00" });
        var done = await browser.SubmitAsync(page, "Save the correction", new Dictionary<string, string?>
        {
            ["Stays[0].In"] = "10:00",
            ["Stays[0].Out"] = "11:45",
            ["Reason"] = "Sat in the back row.",
        });

        Assert.Equal(2, nothing.Errors.Count);
        Assert.Contains("Corrected by Tess Trainer", done.Text, StringComparison.Ordinal);
        Assert.Contains("Sat in the back row.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Roll call by Tess Trainer", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_ViewingLogged_StandsApart()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);
        var page = await browser.GetAsync(TrainingLinks.PersonAtSession(AttendingScene.Slug, 1, scene.Registrations["Ana"]));

        var done = await browser.SubmitAsync(page, "Log a viewing", new Dictionary<string, string?>
        {
            ["ViewedOn.Month"] = "3",
            ["ViewedOn.Day"] = "11",
            ["ViewedOn.Year"] = "2026",
        });

        Assert.Contains("It does not count as attendance.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Not marked yet", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_UploadLeaveComeBackAndRecord_Records()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);
        const string Report = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            Ana Ruiz,ana@example.org,03/11/2026 10:00:00 AM,03/11/2026 12:00:00 PM,120,No
            Ruiz Ana,,03/11/2026 10:00:00 AM,03/11/2026 12:00:00 PM,120,Yes
            """;

        await browser.SubmitAsync(await browser.GetAsync(Import), "Upload and look over", files: File(Report));
        var refused = await browser.SubmitAsync(await browser.GetAsync(Import), "Record the attendance");
        var kept = await browser.SubmitAsync(refused, "Keep my answers and go on later", new Dictionary<string, string?> { ["Answers[0].Who"] = scene.Registrations["Ana"].ToString() });
        var done = await browser.SubmitAsync(await browser.GetAsync(Import), "Record the attendance");

        Assert.Equal(["1 question is open. Say who is meant, or that nobody is; your other answers are kept."], refused.Errors);
        Assert.Contains("Your answers are kept.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Recorded the attendance of 3 people.", done.Text, StringComparison.Ordinal);
        Assert.Contains("There for 120 of 120 minutes", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BrokenFile_SaysLineAndColumn()
    {
        await using var scene = await AttendingScene.SetAsync();
        var browser = await scene.App.BrowserOfAsync(scene.Trainer);

        var page = await browser.SubmitAsync(await browser.GetAsync(Import), "Upload and look over", files: File(
            "Name (Original Name),User Email,Join Time,Leave Time\nAna Ruiz,ana@example.org,soon,03/11/2026 12:00:00 PM"));

        Assert.Equal(["Line 2, column “Join Time”: “soon” is not a date with a time, such as 03/11/2026 10:00:00 AM."], page.Errors);
    }

    [Fact]
    public async Task CheckIn_TypedCodeThenAddress_IsThere()
    {
        await using var scene = await AttendingScene.SetAsync();
        var trainer = await scene.App.BrowserOfAsync(scene.Trainer);
        await trainer.SubmitAsync(await trainer.GetAsync(RollCall), "Make a code");
        var code = Assert.Single(await scene.AllAsync<CheckInCode>()).Code;
        scene.At(1, 5);
        var browser = scene.App.NewBrowser();

        var wrong = await browser.SubmitAsync(await browser.GetAsync("/check-in"), "Go on", new Dictionary<string, string?> { ["Code"] = "ABC" });
        var form = await browser.SubmitAsync(wrong, "Go on", new Dictionary<string, string?> { ["Code"] = code.ToLowerInvariant() });
        var done = await browser.SubmitAsync(form, "I am here", new Dictionary<string, string?> { ["Email"] = "ana@example.org" });

        Assert.StartsWith("There is no session with this code.", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        Assert.Equal("Check in, session 1", form.Heading);
        Assert.Contains("You are checked in, Ana Ruiz: there since 10:00 AM.", done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-60, "Check-in opens at 9:45 AM")]
    [InlineData(125, "This session is over")]
    public async Task CheckIn_OutOfTime_SaysWhen(int minute, string expected)
    {
        await using var scene = await AttendingScene.SetAsync();
        var trainer = await scene.App.BrowserOfAsync(scene.Trainer);
        await trainer.SubmitAsync(await trainer.GetAsync(RollCall), "Make a code");
        scene.At(1, minute);

        var page = await scene.App.NewBrowser().GetAsync(TrainingLinks.CheckIn((await scene.AllAsync<CheckInCode>())[0].Code));

        Assert.Contains(expected, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I am here", page.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, (string Name, byte[] Content)> File(string text) => new() { ["Report"] = ("report.csv", Encoding.UTF8.GetBytes(text)) };
}
