using System.Net;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Features.Towns;
using static Towngreen.Web.Tests.Features.Applications.AboutTown.RiverTowns;

namespace Towngreen.Web.Tests.Features.Applications.AboutTown;

public sealed class AboutPageTests
{
    [Fact]
    public async Task Form_Questions_SayWhatTheirAnswersDecide()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);

        var page = await (await app.BrowserOfAsync(town.Contact)).GetAsync(About(town));

        Assert.Contains("By the state's list. Sets what is asked for Silver.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Silver asks for: yes.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Silver looks at whether it goes down by 5% from one year to the next.", page.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 4 questions answered.", page.Text, StringComparison.Ordinal);
        Assert.Equal("2025", page.Field("Year").GetAttribute("value"));
    }

    [Fact]
    public async Task Post_AnswersAndASecondYear_SavesAndShowsThem()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var first = await browser.SubmitAsync(await browser.GetAsync(About(town)), "Add a year", Fields(("Form.Answers[class]", "b"), ("Form.Years[0].Figures[energy]", "940.5")));

        var page = await browser.SubmitAsync(first, "Save", Fields(("Form.Years[0].Figures[energy]", "1,000")));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("b", page.Document.QuerySelector("input[name='Form.Answers[class]'][checked]")!.GetAttribute("value"));
        Assert.Equal(["2025", "2024"], Values(page, "Year"));
        Assert.Contains("In 2024: 1,000 kWh.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cora Contact filled in what your town says about itself.", (await browser.GetAsync(ApplicationLinks.Dashboard("andover"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UnreadableFigures_NamesEachWithoutLosingWhatWasTyped()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var form = await browser.SubmitAsync(await browser.GetAsync(About(town)), "Add a year");

        var page = await browser.SubmitAsync(form, "Save", Fields(
            ("Form.Years[0].Year", "last year"), ("Form.Years[0].Figures[waste]", "4"), ("Form.Years[1].Figures[energy]", "a lot")));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["last year is not a year. Give four digits, such as 2025.", "a lot is not a number. Use digits only, such as 12 or 12.5."], page.Errors);
        Assert.Equal("a lot", page.Document.QuerySelector("input[name='Form.Years[1].Figures[energy]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_OutsideTheLimits_IsKeptWithItsCheckAndKeepsTheApplicationBack()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);

        var page = await browser.SubmitAsync(await browser.GetAsync(About(town)), "Save", Fields(("Form.Years[0].Figures[energy]", "9001")));
        var check = await browser.GetAsync(ApplicationLinks.HandIn("andover", town.Application.Reference));

        Assert.Contains("Energy used by town buildings", page.Document.QuerySelector(".tg-checks")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("About your town: an answer does not fit its question.", check.Text, StringComparison.Ordinal);
        Assert.Contains("More is asked of every application before it is handed in.", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SomebodyAnsweredTheSameMeanwhile_ShowsBothAndKeepsTheRest()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var member = await app.MemberAsync("Mia Member", town.Town.Id);
        var browser = await app.BrowserOfAsync(town.Contact);
        var mine = await browser.GetAsync(About(town));
        await town.SayAsync([Chosen("class", "a"), Chosen("plan", "no")], by: member);

        var both = await browser.SubmitAsync(mine, "Save", Fields(("Form.Answers[class]", "b")));
        var again = await browser.SubmitAsync(both, "Save");

        Assert.Equal(HttpStatusCode.BadRequest, both.Status);
        Assert.Equal(["Somebody else saved another answer meanwhile: A. Keep yours or take theirs, then save again."], both.Errors);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(["b", "no"], again.Document.QuerySelectorAll("input[type=radio][checked]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Page_OfAnotherTownOrWithoutQuestions_IsNotFound()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var other = await Applicant.StartAsync(app, "bolton", "Otto Other");
        await using var plain = await TestApp.StartAsync();
        var asksNothing = await Applicant.StartAsync(plain);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(other.Contact)).GetAsync(About(town))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await plain.BrowserOfAsync(asksNothing.Contact)).GetAsync(About(asksNothing))).Status);
        Assert.DoesNotContain("About your town", (await (await plain.BrowserOfAsync(asksNothing.Contact)).GetAsync(asksNothing.Link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_DeclaredAndTakenBack_SaysSoEachTime()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await Applicant.StartAsync(app);
        var browser = await app.BrowserOfAsync(town.Contact);
        var action = await browser.GetAsync(town.ActionLink("beach"));

        var refused = await browser.SubmitAsync(action, "Declare that it does not apply");
        var declared = await browser.SubmitAsync(refused, "Declare that it does not apply", Fields(("Declaration.Reason", "We have no shore.")));
        var back = await browser.SubmitAsync(declared, "Take it back: it does apply");

        Assert.Equal(["Say why this cannot apply to your town: a reviewer decides by what you write here."], refused.Errors);
        Assert.Contains("Your town declared that this does not apply to it.", declared.Text, StringComparison.Ordinal);
        Assert.Contains("Does not apply", declared.Text, StringComparison.Ordinal);
        Assert.Contains("Taken back: the action applies to your town.", back.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your town declared", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ReadsTheAnswersAndJudgesTheDeclaration()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await HandedInAsync(app);
        var browser = await app.BrowserOfAsync(await app.ReviewerAsync());

        var overview = await browser.GetAsync(ReviewLinks.Application(town.Application.Reference));
        var page = await browser.GetAsync(ReviewLinks.Declaration(town.Application.Reference, "beach"));
        var silent = await browser.SubmitAsync(page, "Decline");
        var next = await browser.SubmitAsync(silent, "Approve");

        Assert.Contains("About the town", overview.Text, StringComparison.Ordinal);
        Assert.Contains("940.5 kWh", overview.Text, StringComparison.Ordinal);
        Assert.Contains("We have no shore.", page.Text, StringComparison.Ordinal);
        Assert.Contains("If you approve, the 10 points this action can earn are left out", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Return for changes", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Write what the town must change, or why this earns no points: they will read only this."], silent.Errors);
        Assert.Contains("Approved: Declared not to apply (Andover).", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AnswerWithAnotherClass_SaysWhatChanged()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await HandedInAsync(app);
        FactAnswer[] said = [Chosen("class", "b"), Figure("energy", 2025, 940.5m), Figure("energy", 2024, 1000)];
        await town.ReviewAsync(await town.ClaimIdAsync(), Certification.ClaimStatus.Returned, ApplicationStatus.Returned);
        await town.SayAsync([Chosen("class", "a"), .. said[2..], Figure("waste", 2024, 400)], started: said);
        Assert.True((await town.HandInAsync(2)).Succeeded);

        var page = await (await app.BrowserOfAsync(await app.ReviewerAsync())).GetAsync(ReviewLinks.Application(town.Application.Reference));

        Assert.Contains("Class of town: A, before B.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Energy used by town buildings, 2025: not given, before 940.5 kWh.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Waste for each resident, 2024: 400 kg, before not given.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ByAMemberOfTheTownOrASpecialistOfAnotherCategory_IsNotFound()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await HandedInAsync(app);
        var link = ReviewLinks.Declaration(town.Application.Reference, "beach");

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(await app.ReviewerAsync("Sia Specialist", "9"))).GetAsync(link)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.BrowserOfAsync(town.Contact)).GetAsync(link)).Status);
    }

    [Fact]
    public async Task PublicPage_ShowsTheAnswersOnceDecidedAndOnlyIfTheTownWants()
    {
        await using var app = await RiverTowns.StartAsync();
        var town = await HandedInAsync(app);
        var (browser, visitor) = (await app.BrowserOfAsync(town.Contact), app.NewBrowser());
        var open = await browser.GetAsync(About(town));
        await town.ReviewAsync(await town.ClaimIdAsync(), Certification.ClaimStatus.Approved, ApplicationStatus.Certified);

        var closed = await visitor.GetAsync(TownsLinks.Town("andover"));
        await browser.SubmitAsync(open, "Save who may see it", Fields(("IsPublic", "true")));
        var shown = await visitor.GetAsync(TownsLinks.Town("andover"));

        Assert.DoesNotContain("What the town says about itself", closed.Text, StringComparison.Ordinal);
        Assert.Contains("What the town says about itself", shown.Text, StringComparison.Ordinal);
        Assert.Contains("940.5 kWh", shown.Text, StringComparison.Ordinal);
    }

    private static string About(Applicant town) => ApplicationLinks.About("andover", town.Application.Reference);

    private static Dictionary<string, string?> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => (string?)field.Value);

    private static IEnumerable<string?> Values(VisitedPage page, string label) => page.Document.QuerySelectorAll("label")
        .Where(found => found.TextContent.Trim() == label).Select(found => page.Document.GetElementById(found.GetAttribute("for")!)!.GetAttribute("value"));

    private static async Task<Applicant> HandedInAsync(TestApp app)
    {
        var town = await Applicant.StartAsync(app);
        await town.ClaimAsync("walk");
        await town.SayAsync([Chosen("class", "b"), Figure("energy", 2025, 940.5m), Figure("energy", 2024, 1000)]);
        await town.DeclareAsync();
        Assert.True((await town.HandInAsync()).Succeeded);
        return town;
    }
}
