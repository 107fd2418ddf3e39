using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Towns;

namespace Towngreen.Web.Tests.Features.TownPages;

public sealed class TownEvidenceTests
{
    [Fact]
    public async Task Show_PublicClaims_SaysAnswersInTheFormsWordsAndOfficesInsteadOfNames()
    {
        await using var app = await TestApp.StartAsync();

        var shown = app.Services.GetRequiredService<TownEvidence>().Show(
        [
            Public("cohort", new()
            {
                ["series"] = new TrainingSeriesValue("Winter series", [new DateOnly(2026, 1, 14)]),
                ["attendees"] = new PeopleValue([new Person("Ana Ruiz", "Selectwoman", [], []), new Person("Bo Lee", "", [], [])]),
            }),
            Public("staff-training", new()
            {
                ["format"] = new ChoiceValue("live-online"), ["headcount"] = new NumberValue(24), ["held-on"] = new DateValue(new DateOnly(2026, 2, 11)),
                ["agenda"] = new FileValue("agenda.pdf", "00"),
            }),
        ]);

        var action = Assert.Single(shown);
        Assert.Equal(("1.2 Participate in Equity Training", "/actions/equity-training"), (action.Name, action.Address));
        Assert.Equal(["Winter series\n14 January 2026", "2 people: Selectwoman"], Texts(action.Credits[0]));
        Assert.Equal(["11 February 2026", "Online, live", "24"], Texts(action.Credits[1]));
    }

    private static IEnumerable<string> Texts(ShownCredit credit) => Assert.Single(credit.Entries).Select(answer => answer.Text);

    private static PublicClaim Public(string credit, Dictionary<string, EvidenceValue> values) => new(
        "R-1", "2026", "equity-training", credit,
        new Claim { Action = "equity-training", Credit = credit, Entries = [new Entry([.. values])] }, []);
}
