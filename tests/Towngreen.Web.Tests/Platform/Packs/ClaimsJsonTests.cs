using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Packs;

public sealed class ClaimsJsonTests
{
    private static readonly Edition Edition =
        PackReader.Read(RepositoryRoot.Combine("programs", "sustainable-ct")).Value.Editions.First(edition => edition.Key == "2026").Edition;

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("programs", "sustainable-ct", "cases"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_ThenRead_GivesTheSameClaims(string name)
    {
        var file = ClaimsJson.Read(File.ReadAllText(RepositoryRoot.Combine("programs", "sustainable-ct", "cases", name)), Edition).Value;

        var again = ClaimsJson.Read(ClaimsJson.Write(file), Edition).Value;

        Assert.Equal(file.AsOf, again.AsOf);
        Assert.Equal(file.Claims.Items, again.Claims.Items);
        Assert.Equal(file.Claims.History, again.Claims.History);
    }

    [Fact]
    public void WriteEntries_EveryType_ReadsBack()
    {
        var credit = new Credit
        {
            Id = "all",
            Title = "All",
            Points = new FixedPoints(new Points(1)),
            Evidence = [.. Enum.GetValues<EvidenceType>().Select(type => new EvidenceField { Id = $"f{(int)type}", Type = type, Label = type.ToString() })],
        };
        var day = new DateOnly(2026, 1, 14);
        ValueMap<EvidenceValue> values =
        [
            new("f0", new TextValue(" as written ")), new("f1", new TextValue("é\n")), new("f2", new NumberValue(24.5m)), new("f3", new DateValue(day)),
            new("f4", new ChoiceValue("in-person")), new("f5", new LinkValue("https://example.org")), new("f6", new FileValue("a.pdf", new string('a', 64))),
            new("f7", new PeopleValue([new Person("Ada", "First Selectwoman", [PersonRole.ElectedExecutive], [day]), new Person("", "", [], [])])),
            new("f8", new MunicipalityValue("0901301080", "Andover")), new("f9", new ActionValue("food-waste")),
            new("f10", new TrainingSeriesValue("Winter", [day], "series/1")),
        ];

        var again = ClaimsJson.ReadEntries(ClaimsJson.WriteEntries([new Entry(values), new Entry([])]), credit);

        Assert.Equal([new Entry(values), new Entry([])], again.Value);
    }

    [Fact]
    public void Write_EverythingBesideClaims_ReadsBack()
    {
        var tiny = TinyPack.Read(TinyPack.Files).Pack!.Editions[0].Edition;
        var claims = new Claims(
            [],
            new History(2026, [new EarnedCredit("walk", "once", new DateOnly(2023, 5, 1))], "bronze"),
            [new Fact("class", null, new ChoiceValue("a")), new Fact("plan", null, new ChoiceValue("yes")), new Fact("energy", 2025, new NumberValue(4.5m))],
            [new NotApplicable("ride", "No roads.", ClaimStatus.Approved)]);

        var again = ClaimsJson.Read(ClaimsJson.Write(new ClaimsFile(null, claims)), tiny).Value.Claims;

        Assert.Equal((claims.History, claims.Facts, claims.NotApplicable), (again.History, again.Facts, again.NotApplicable));
    }

    [Theory]
    [InlineData("""{"claims": [], "facts": [{"fact": "size", "value": "a"}]}""", "$.facts[0].fact", "pack.no-such-fact")]
    [InlineData("""{"claims": [], "facts": [{"fact": "energy", "value": "4"}]}""", "$.facts[0].value", "data.not-a-number")]
    [InlineData("""{"claims": [], "facts": [{"fact": "plan", "value": true}]}""", "$.facts[0].value", "data.not-a-text")]
    [InlineData("""{"claims": [], "facts": [{"fact": "plan", "value": "yes"}, {"fact": "plan", "value": "no"}]}""", "$.facts[1]", "claims.repeated-fact")]
    [InlineData("""{"claims": [], "notApplicable": [{"action": "run", "reason": "x"}]}""", "$.notApplicable[0].action", "pack.no-such-action")]
    [InlineData("""{"claims": [], "notApplicable": [{"action": "ride", "reason": ""}]}""", "$.notApplicable[0].reason", "data.empty")]
    [InlineData("""{"claims": [], "notApplicable": [{"action": "ride", "reason": "x"}, {"action": "ride", "reason": "y"}]}""",
        "$.notApplicable[1]", "claims.repeated-declaration")]
    [InlineData("""{"claims": [], "history": {"level": "tin"}}""", "$.history.level", "pack.no-such-level")]
    public void Read_OneFaultBesideClaims_NamesItsPathAndCode(string json, string path, string code)
    {
        var fault = Assert.Single(ClaimsJson.Read(json, TinyPack.Read(TinyPack.Files).Pack!.Editions[0].Edition).Errors.Cast<ClaimsFault>());

        Assert.Equal((path, code), (fault.Path, fault.Code));
        Assert.NotEmpty(new Words().Say(fault.Code, fault.Data));
    }

    [Theory]
    [InlineData("""{"claims": [}""", "$", "data.not-json")]
    [InlineData("""{}""", "$", "data.missing")]
    [InlineData("""{"claims": 3}""", "$.claims", "data.not-a-list")]
    [InlineData("""{"claims": [], "extra": 1}""", "$.extra", "data.unknown-key")]
    [InlineData("""{"claims": [], "asOf": "soon"}""", "$.asOf", "data.not-a-day")]
    [InlineData("""{"claims": [], "asOf": 2026}""", "$.asOf", "data.not-a-text")]
    [InlineData("""{"claims": [], "claims": []}""", "$.claims", "data.repeated-key")]
    [InlineData("""{"claims": [], "history": {"expiresInYear": "2026"}}""", "$.history.expiresInYear", "data.not-a-number")]
    [InlineData("""{"claims": [{"action": "no-such", "credit": "x"}]}""", "$.claims[0].action", "pack.no-such-action")]
    [InlineData("""{"claims": [{"action": "equity-training", "credit": "x"}]}""", "$.claims[0].credit", "pack.no-such-credit")]
    [InlineData("""{"claims": [{"action": "food-waste", "credit": "complete", "kind": "old"}]}""", "$.claims[0].kind", "data.not-one-of")]
    [InlineData("""{"claims": [{"action": "food-waste", "credit": "complete", "entries": [{"nope": 1}]}]}""", "$.claims[0].entries[0].nope", "data.unknown-key")]
    [InlineData("""{"claims": [{"action": "food-waste", "credit": "complete", "entries": [{"done": 1}]}]}""", "$.claims[0].entries[0].done", "data.not-a-text")]
    [InlineData("""{"claims": [{"action": "food-waste", "credit": "complete"}, {"action": "food-waste", "credit": "complete"}]}""", "$.claims[1]", "claims.repeated-claim")]
    [InlineData("""{"claims": [{"action": "equity-training", "credit": "cohort", "entries": [{"attendees": [{"name": "A"}, {"name": "B", "roles": 1}]}]}]}""",
        "$.claims[0].entries[0].attendees[1].roles", "data.not-a-list")]
    [InlineData("""{"claims": [{"action": "food-waste", "credit": "complete", "entries": [{"proof-file": {"name": "a", "sha256": "x"}}]}]}""",
        "$.claims[0].entries[0].proof-file.sha256", "data.not-a-hash")]
    public void Read_OneFault_NamesItsPathAndCode(string json, string path, string code)
    {
        var fault = Assert.Single(ClaimsJson.Read(json, Edition).Errors.Cast<ClaimsFault>());

        Assert.Equal((path, code), (fault.Path, fault.Code));
        Assert.NotEmpty(new Words().Say(fault.Code, fault.Data));
    }
}
