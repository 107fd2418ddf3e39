using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Sealing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Cohorts;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Tests.Features.Trainings.Attending;

namespace Towngreen.Web.Tests.Features.Trainings.Cohorts;

public sealed class CohortTests
{
    private static readonly Appointment[] Offices = [Appointment.ElectedExecutive, Appointment.SeniorStaff, Appointment.TeamResident];

    [Fact]
    public async Task Before_NobodyConfirmed_SaysWhoCouldStandForWhat()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);

        var cohort = await CohortAsync(scene, town);

        Assert.Equal(CohortStage.Before, cohort.Stage);
        Assert.Equal(3, new Words().Lacks(cohort).Count);
        Assert.Contains("By their own word that could be Ana Ruiz", new Words().Lacks(cohort)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_EverybodyConfirmed_IsCompleteIfAllCome()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await ConfirmAsync(scene, town, Offices);

        var cohort = await CohortAsync(scene, town);

        Assert.Equal((true, false), (cohort.Outlook!.IsMet, cohort.Verdict!.IsMet));
        Assert.Empty(new Words().Lacks(cohort));
    }

    [Fact]
    public async Task During_TheResidentMissedASession_SaysSo()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await ConfirmAsync(scene, town, Offices);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1);
        await scene.AttendAsync(["Ana", "Ben"], 2);

        var cohort = await CohortAsync(scene, town);

        Assert.Equal(CohortStage.During, cohort.Stage);
        Assert.Equal(["Session 2 on 25 March: Cem Demir was not there, so the cohort lacks a resident on the sustainability team."], new Words().Lacks(cohort));
    }

    public static TheoryData<string, Appointment[], bool> Offices3() => new()
    {
        { "one for each place", Offices, true },
        { "two residents, no employee", [Appointment.ElectedExecutive, Appointment.TeamResident, Appointment.TeamResident], false },
        { "board of education", [Appointment.ElectedOther, Appointment.SeniorStaff, Appointment.TeamResident], false },
        { "an employee below director", [Appointment.ElectedExecutive, Appointment.Staff, Appointment.TeamResident], false },
        { "a partner for the resident", [Appointment.ElectedExecutive, Appointment.SeniorStaff, Appointment.Partner], false },
    };

    [Theory]
    [MemberData(nameof(Offices3), DisableDiscoveryEnumeration = true)]
    public async Task After_AllWereThere_TheTownsWordDecidesThePlaces(string situation, Appointment[] offices, bool complete)
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await ConfirmAsync(scene, town, offices);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2, 3);

        var cohort = await CohortAsync(scene, town);

        Assert.True((CohortStage.After, complete) == (cohort.Stage, cohort.Verdict!.IsMet), situation);
        Assert.Equal(complete, new Words().Lacks(cohort).Count == 0);
    }

    [Fact]
    public async Task After_TwoPeopleOfOneName_AreTwoPeople()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await scene.ChangeAsync(async db => (await db.Set<Registration>().FindAsync(scene.Registrations["Cem"]))!.Name = "Ben Cole");
        await ConfirmAsync(scene, town, Offices);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2, 3);

        Assert.True((await CohortAsync(scene, town)).Verdict!.IsMet);
    }

    [Fact]
    public async Task Seal_CompleteCohort_BecomesTheEvidence()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await ConfirmAsync(scene, town, Offices);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2, 3);
        await StartAsync(scene, town);

        var browser = await scene.App.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(TrainingLinks.OfTown(town.Town.Slug));
        var claim = await browser.SubmitAsync(page, "Put the cohort into our application");
        var again = await browser.GetAsync(TrainingLinks.OfTown(town.Town.Slug));

        Assert.Equal(HttpStatusCode.OK, claim.Status);
        Assert.Contains("Equity training, spring 2026", claim.Text, StringComparison.Ordinal);
        Assert.Contains("Cem Demir", claim.Text, StringComparison.Ordinal);
        Assert.Contains("25 March 2026", claim.Text, StringComparison.Ordinal);
        Assert.Contains("Sealed into your application", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_OutOfTime_IsRefusedWithItsReason()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await StartAsync(scene, town);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2);
        var early = await SealAsync(scene, town);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 3);
        var unconfirmed = await SealAsync(scene, town);

        Assert.IsType<CohortNotOver>(Assert.Single(early.Errors));
        Assert.IsType<CohortIncomplete>(Assert.Single(unconfirmed.Errors));
    }

    [Fact]
    public async Task Seal_NoApplicationOpen_SaysSo()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        await ConfirmAsync(scene, town, Offices);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2, 3);

        Assert.IsType<NoOpenApplication>(Assert.Single((await SealAsync(scene, town)).Errors));
    }

    [Fact]
    public async Task Page_OfTheTown_ShowsItsOwnPeopleOnly()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        var other = await scene.App.JoinedTownAsync("bethel", "Bea Contact");
        await scene.SeatAsync("Zoe Bethel", other.Town.Id);

        var page = await (await scene.App.BrowserOfAsync(town.Contact)).GetAsync(TrainingLinks.OfTown(town.Town.Slug));

        Assert.Contains("Ana Ruiz", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zoe Bethel", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ForAnybodyElse_AreNotThere()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        var other = await scene.App.JoinedTownAsync("bethel", "Bea Contact");
        Guid[] strangers = [other.Contact, await scene.App.ReviewerAsync(), scene.Trainer];
        string[] pages = [TrainingLinks.OfTown(town.Town.Slug), TrainingLinks.Place(town.Town.Slug, scene.Registrations["Ana"])];

        foreach (var stranger in strangers)
        {
            var browser = await scene.App.BrowserOfAsync(stranger);
            foreach (var page in pages)
            {
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(page)).Status);
            }
        }

        var own = await scene.App.BrowserOfAsync(other.Contact);
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync(TrainingLinks.Place(other.Town.Slug, scene.Registrations["Ana"]))).Status);
    }

    [Fact]
    public async Task Confirm_OnlyTheContact_AndOnlyTheTownsOwn()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        var member = await scene.App.MemberAsync("Mel Member", town.Town.Id);
        var other = await scene.App.JoinedTownAsync("bethel", "Bea Contact");

        var byMember = await ConfirmAsync(scene, member, town.Town.Id, "Ana", Appointment.TeamResident);
        var byOther = await ConfirmAsync(scene, other.Contact, town.Town.Id, "Ana", Appointment.TeamResident);
        var ofOther = await ConfirmAsync(scene, other.Contact, other.Town.Id, "Ana", Appointment.TeamResident);

        Assert.All([byMember, byOther, ofOther], result => Assert.IsType<NotFound>(Assert.Single(result.Errors)));
    }

    [Fact]
    public async Task Confirm_OnThePage_FillsThePlace()
    {
        await using var scene = await AttendingScene.SetAsync();
        var town = await SendAsync(scene);
        var browser = await scene.App.BrowserOfAsync(town.Contact);
        var page = await browser.GetAsync(TrainingLinks.Place(town.Town.Slug, scene.Registrations["Ana"]));

        var missing = await browser.SubmitAsync(page, "Confirm", new Dictionary<string, string?> { ["Title"] = "" });
        var done = await browser.SubmitAsync(page, "Confirm", new Dictionary<string, string?> { ["Appointment"] = "ElectedExecutive", ["Title"] = "Selectwoman" });

        Assert.Equal(["Enter the title as the town uses it."], missing.Errors);
        Assert.Contains("Confirmed: Ana Ruiz, Selectwoman.", done.Text, StringComparison.Ordinal);
    }

    /// <summary>Andover's people state the three places themselves.</summary>
    private static async Task<JoinedTown> SendAsync(AttendingScene scene)
    {
        var town = await scene.App.JoinedTownAsync();
        foreach (var (index, name) in new[] { "Ana", "Ben", "Cem" }.Index())
        {
            var registration = scene.Registrations[name];
            await scene.ChangeAsync(async db =>
            {
                var person = (await db.Set<Registration>().FindAsync(registration))!;
                (person.MunicipalityId, person.Appointment) = (town.Town.Id, Offices[index]);
            });
        }

        return town;
    }

    private static async Task ConfirmAsync(AttendingScene scene, JoinedTown town, Appointment[] offices)
    {
        foreach (var (person, office) in new[] { "Ana", "Ben", "Cem" }.Zip(offices))
        {
            Assert.True((await ConfirmAsync(scene, town.Contact, town.Town.Id, person, office)).Succeeded);
        }
    }

    private static Task<Result<Done>> ConfirmAsync(AttendingScene scene, Guid by, Guid town, string person, Appointment office) => scene.App.AsAsync(by, services =>
        services.GetRequiredService<ConfirmPlace>().RunAsync(new(town, scene.Registrations[person], office, "Title"), AttendingScene.Cancel));

    private static Task<TownCohort> CohortAsync(AttendingScene scene, JoinedTown town) => scene.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<CohortDesk>().FindAsync(town.Town.Id, AttendingScene.Slug, AttendingScene.Cancel))!);

    private static Task<ApplicationSummary> StartAsync(AttendingScene scene, JoinedTown town) => scene.App.AsAsync(town.Contact, async services =>
        (await services.GetRequiredService<StartApplication>().RunAsync(new(town.Town.Id, "2026"), AttendingScene.Cancel)).Value);

    private static Task<Result<SealReceipt>> SealAsync(AttendingScene scene, JoinedTown town) => scene.App.AsAsync(town.Contact, services =>
        services.GetRequiredService<SealCohort>().RunAsync(new(town.Town.Id, AttendingScene.Slug), AttendingScene.Cancel));
}
