using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Programs.Comparing;

/// <summary>Whatever differs between two editions is said.</summary>
public sealed class EditionComparerTests
{
    private static readonly EditionPack Pack = PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value.Editions[0];

    public static TheoryData<string, Func<EditionParts, EditionParts>, string> Rules => new()
    {
        { "New credit", parts => parts with { Window = new YearsBack(5) }, "for work completed in the 5 years before handing in" },
        { "New credit", parts => parts with { Window = new AnyTime() }, "for work of any age" },
        { "How long a certification lasts", parts => parts with { Expiry = new Anniversary(5) }, "5 years to the day" },
        { "How long a certification lasts", parts => parts with { Expiry = new DayBeforeAnniversary(1) }, "1 year less a day" },
        { "To be handed in", parts => parts with { HandIn = new MinimumPoints(new Points(20)) }, "20 points" },
        {
            "Asked about the applicant: Waste", parts => parts with { Facts = [new() { Id = "waste", Type = FactType.Number, Label = "Waste", Unit = "tons", Minimum = 0, Yearly = true }] },
            "Waste: a number for each year | at least 0 tons"
        },
        {
            "Asked about the applicant: Size", parts => parts with { Facts = [new() { Id = "size", Type = FactType.Choice, Label = "Size", Options = [new("a", "A"), new("b", "B")] }] },
            "Size: a choice | A; B"
        },
        { "Bronze", parts => parts with { Levels = [parts.Levels[0] with { Requirement = new MinimumPoints(new Points(250)) }, .. parts.Levels.Skip(1)] }, "250 points" },
    };

    public static TheoryData<string, Func<ActionDefinition, ActionDefinition>, string> Actions => new()
    {
        { "The most it earns", action => action with { Cap = new Points(12), BestCreditOnly = true }, "12 points | Only the credit that earns most counts." },
        { "Goes well with", action => action with { Complements = ["cool-roofs"] }, "5.8 Promote Cool Roofs" },
        { "Complete the action: new credit", action => With(action, credit => credit with { Window = new YearsBack(2) }), "for work completed in the 2 years before handing in" },
        { "Complete the action: what must be earned first", action => With(action, credit => credit with { Requires = [new("cool-roofs")] }), "5.8 Promote Cool Roofs" },
        { "Complete the action: effort", action => With(action, credit => credit with { Effort = 12 }), "about 12 hours" },
        { "Complete the action: entries", action => With(action, credit => credit with { MaxEntries = 3 }), "up to 3" },
        { "Complete the action: older work", action => With(action, credit => credit with { AllowsRolling = false }), "Older work does not count again." },
        { "Complete the action: what it earns", action => With(action, credit => credit with { Points = new FixedPoints(new Points(99)), Source = FigureSource.Published }), "99 points" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Compare_RuleOfTheYear_IsSaid(string heading, Func<EditionParts, EditionParts> change, string added)
    {
        var comparison = Compare(Pack with { Edition = new Edition(change(Pack.Edition.Parts)) });

        var said = Assert.Single(comparison.Rules.Changes);
        Assert.Equal((heading, added), (said.Shown.Name, string.Join(" | ", said.LinesAdded)));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void Compare_RuleOfAnAction_IsSaid(string name, Func<ActionDefinition, ActionDefinition> change, string added)
    {
        ValueList<ActionDefinition> actions = [.. Pack.Edition.Actions.Select(action => action.Key == "arts-and-culture" ? change(action) : action)];

        var comparison = Compare(Pack with { Edition = new Edition(Pack.Edition.Parts with { Actions = actions }) });

        var said = Assert.Single(Assert.Single(comparison.Changed).Changes);
        Assert.Equal((name, added), (said.Shown.Name, string.Join(" | ", said.LinesAdded)));
    }

    [Fact]
    public void Compare_SameEdition_HasNoChanges()
    {
        var comparison = Compare(Pack);

        Assert.False(comparison.Rules.HasChanges);
        Assert.Empty(comparison.Changed);
    }

    private static ActionDefinition With(ActionDefinition action, Func<Credit, Credit> change) => action with { Credits = [.. action.Credits.Select(change)] };

    private static EditionComparison Compare(EditionPack to)
    {
        var words = new Words();
        return new EditionComparer(new EditionSheet(words), new ActionSheet(new RuleWords(words), words)).Compare(Pack, to, new Crosswalk(Pack.Edition, to.Edition));
    }
}
