using System.Globalization;

namespace Towngreen.Certification.Tests;

/// <summary>Small editions and claims with defaults, so that a test names only what it is about.</summary>
internal static class Sample
{
    /// <summary>The day of hand-in in every test that does not say otherwise.</summary>
    public static readonly DateOnly HandIn = new(2026, 4, 24);

    /// <summary>A day well inside the window of <see cref="HandIn"/>.</summary>
    public static readonly DateOnly Lately = new(2025, 6, 1);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Points Pts(decimal value) => new(value);

    public static Credit Credit(string id = "main", decimal points = 10) =>
        new() { Id = id, Title = $"Credit {id}", Points = new FixedPoints(Pts(points)) };

    public static ActionDefinition Action(string key = "act", string category = "1", params ValueList<Credit> credits) =>
        new() { Key = key, Title = $"Action {key}", Category = category, Credits = credits.Count == 0 ? [Credit()] : credits };

    public static EvidenceField Field(string id, EvidenceType type) => new() { Id = id, Type = type, Label = $"Field {id}", Required = true };

    public static Edition Edition(ValueList<ActionDefinition> actions, ValueList<Level>? levels = null, ValueList<Designation>? designations = null) =>
        new(Parts(actions, levels, designations));

    public static EditionParts Parts(ValueList<ActionDefinition> actions, ValueList<Level>? levels = null, ValueList<Designation>? designations = null) => new()
    {
        Program = "sample",
        Key = "2026",
        Year = 2026,
        Categories = [new("1", "One"), new("2", "Two"), new("3", "Three")],
        Actions = actions,
        Levels = levels ?? [],
        Designations = designations ?? [],
        Window = new CalendarYears(3),
        Expiry = new EndOfYear(3),
    };

    /// <summary>An edition with one level, reached by the requirement.</summary>
    public static Edition Edition(ValueList<ActionDefinition> actions, Requirement requirement) =>
        Edition(actions, [new Level("level", "Level", requirement)]);

    public static Claim Claim(string action = "act", string credit = "main", ClaimStatus status = ClaimStatus.Claimed) =>
        new() { Action = action, Credit = credit, CompletedOn = Lately, Entries = [Entry()], Status = status };

    public static Entry Entry(params (string Field, EvidenceValue Value)[] values) =>
        new([.. values.Select(value => KeyValuePair.Create(value.Field, value.Value))]);

    public static Scorecard Score(this Edition edition, params ValueList<Claim> claims) => Scoring.Score(edition, new Claims(claims), HandIn);

    public static Finding AsClaimed(this Edition edition, Claims claims) => Scoring.Score(edition, claims, HandIn).AsClaimed.Level();

    public static Finding AsApproved(this Edition edition, Claims claims) => Scoring.Score(edition, claims, HandIn).AsApproved.Level();

    /// <summary>An edition with facts and one level, reached by the requirement.</summary>
    public static Edition Asking(ValueList<FactDefinition> facts, Requirement requirement) =>
        new(Parts([Action()], [new Level("level", "Level", requirement)]) with { Facts = facts });

    public static FactDefinition YesNo(string id) => new() { Id = id, Type = FactType.YesNo, Label = id };

    public static FactDefinition Choice(string id, params ValueList<string> options) =>
        new() { Id = id, Type = FactType.Choice, Label = id, Options = [.. options.Select(option => new Option(option, option))] };

    public static FactDefinition Metric(string id, decimal? least = null, decimal? most = null) =>
        new() { Id = id, Type = FactType.Number, Label = id, Yearly = true, Minimum = least, Maximum = most };

    public static Fact Figure(string id, int? year, decimal figure) => new(id, year, new NumberValue(figure));

    public static Fact Chosen(string id, string option) => new(id, null, new ChoiceValue(option));

    /// <summary>The answer to the only level's requirement from what the applicant says about itself.</summary>
    public static Finding Given(this Edition edition, params ValueList<Fact> facts) => edition.AsClaimed(new Claims([], facts: facts));

    /// <summary>The assessment of the only claim of an edition with one credit.</summary>
    public static ClaimAssessment Assess(Credit credit, Claim claim, History? history = null, DateOnly? asOf = null) =>
        Scoring.Score(Edition([Action("act", "1", credit)]), new Claims([claim], history), asOf ?? HandIn).Claims[0];

    /// <summary>The answer to the only level's requirement.</summary>
    public static Finding Level(this Standing standing) => standing.Levels[0].Finding;

    /// <summary>The first finding with the code, wherever it stands in the claim's tree.</summary>
    public static Finding Find(this ClaimAssessment assessment, string code) => assessment.Finding.SelfAndParts().First(finding => finding.Code == code);

    public static IEnumerable<string> Codes(this ClaimAssessment assessment) => assessment.Finding.SelfAndParts().Select(finding => finding.Code);
}
