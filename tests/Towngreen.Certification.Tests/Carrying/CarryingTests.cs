using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public sealed class CarryingTests
{
    private static readonly EvidenceField Share = Field("share", EvidenceType.Number) with { Minimum = 0, Maximum = 100 };
    private static readonly EvidenceField How = Field("how", EvidenceType.Choice) with { Options = [new("live", "Live"), new("recorded", "Recorded")] };

    [Fact]
    public void Claim_NothingChanged_StandsAsItStood()
    {
        var edition = Edition([Action("act", "1", Credit() with { Evidence = [Share], Criteria = [new MinimumNumber("share", 10)] })]);
        var claim = Claim(status: ClaimStatus.Approved) with { Entries = [Entry(("share", new NumberValue(12)))] };

        var carried = Carry(edition, edition, claim);

        var item = Assert.Single(carried.Items);
        Assert.Equal((Destination.Same, true, claim), (item.Destination, item.IsUnchanged, item.After));
        Assert.Equal([claim], carried.Claims.Items);
        Assert.Equal(Pts(10), carried.Score(HandIn).AsApproved.Points);
    }

    [Theory]
    [InlineData(90, "roll")]
    [InlineData(10, null)]
    public void Claim_SealedEntry_StaysSealedOnlyWhole(int maximum, string? seal)
    {
        var from = Edition([Action("act", "1", Credit() with { Evidence = [Share] })]);
        var to = Edition([Action("act", "1", Credit() with { Evidence = [Share with { Maximum = maximum }] })]);
        var claim = Claim() with { Entries = [Entry(("share", new NumberValue(12))) with { Seal = "roll" }] };

        var item = Assert.Single(Carry(from, to, claim).Items);

        Assert.Equal(seal, item.After!.Entries[0].Seal);
    }

    [Fact]
    public void Claim_ActionWithAnotherNumber_IsRenumbered()
    {
        var from = Edition([Action() with { Number = ActionNumber.Parse("9.1") }]);
        var to = Edition([Action() with { Number = ActionNumber.Parse("1.1") }]);

        var item = Assert.Single(Carry(from, to, Claim()).Items);

        Assert.Equal((Destination.Renumbered, Claim()), (item.Destination, item.After));
    }

    [Fact]
    public void Claim_ActionWithAnotherKey_FollowsIt()
    {
        var crosswalk = new Crosswalk(Edition([Action("old")]), Edition([Action("new")]), [new("old", "new")]);
        var history = new History(2026, [new("old", "main", Lately), new("elsewhere", "main", Lately)]);

        var carried = Carrying.Carry(new Claims([Claim("old")], history), crosswalk);

        var item = Assert.Single(carried.Items);
        Assert.Equal((Destination.Renumbered, Claim("old"), Claim("new")), (item.Destination, item.Before, item.After));
        Assert.Equal(new History(2026, [new("new", "main", Lately), new("elsewhere", "main", Lately)]), carried.Claims.History);
    }

    [Theory]
    [InlineData("gone", "main", Destination.ActionGone)]
    [InlineData("act", "gone", Destination.CreditGone)]
    public void Claim_WithoutAPlace_KeepsItsAnswersInTheReport(string action, string credit, Destination destination)
    {
        var from = Edition([Action("act", "1", Credit("main"), Credit("gone")), Action("gone")]);
        var claim = Claim(action, credit) with { Entries = [Entry(("done", new TextValue("Murals"))), Entry(("done", new TextValue(" ")))] };

        var carried = Carry(from, Edition([Action()]), claim);

        var item = Assert.Single(carried.Items);
        Assert.Equal((destination, claim, null, false), (item.Destination, item.Before, item.After, item.IsUnchanged));
        Assert.Equal([new CarriedAnswer(0, "done", new TextValue("Murals"), null, AnswerFit.NoPlace)], item.Answers);
        Assert.Empty(carried.Claims.Items);
    }

    [Fact]
    public void Claim_OfNoKnownCredit_GoesWhereItsKeysLead()
    {
        var to = Edition([Action("other"), Action("act", "1", Credit() with { Evidence = [Share] })]);
        var unknown = Claim() with { Entries = [Entry(("share", new NumberValue(12)))] };

        var carried = Carry(Edition([Action("other")]), to, unknown, Claim("other"), Claim("nowhere"));

        Assert.Equal(["other", "act", "nowhere"], carried.Items.Select(item => item.Before.Action));
        Assert.Equal([Destination.Same, Destination.Same, Destination.ActionGone], carried.Items.Select(item => item.Destination));
    }

    [Fact]
    public void Claims_OfTwoActionsThatBecameOne_TheOneThatKeptItsKeyHasThePlace()
    {
        var crosswalk = new Crosswalk(Edition([Action("merged"), Action()]), Edition([Action()]), [new("merged", "act")]);

        var carried = Carrying.Carry(new Claims([Claim("merged"), Claim()]), crosswalk);

        Assert.Equal([("merged", Destination.PlaceTaken), ("act", Destination.Same)], carried.Items.Select(item => (item.Before.Action, item.Destination)));
        Assert.Equal([Claim()], carried.Claims.Items);
    }

    [Fact]
    public void Answers_ThatNoLongerFit_AreLeftOutAndReported()
    {
        var from = Edition([Action("act", "1", Credit() with { Evidence = [Share, How, Field("note", EvidenceType.Text), Field("done", EvidenceType.Text)] })]);
        var to = Edition([Action("act", "1", Credit() with
        {
            Evidence = [Share with { Maximum = 10 }, How with { Options = [new("live", "Live")] }, Field("done", EvidenceType.Date), Field("why", EvidenceType.LongText)],
        })]);
        var claim = Claim() with
        {
            Entries = [Entry(("share", new NumberValue(12)), ("how", new ChoiceValue("recorded")), ("note", new TextValue("Note")), ("done", new TextValue("May")))],
        };

        var item = Assert.Single(Carry(from, to, claim).Items);

        Assert.Equal(
            [("share", AnswerFit.OutOfRange), ("how", AnswerFit.NotAnOption), ("note", AnswerFit.NotAsked), ("done", AnswerFit.OtherKind)],
            item.Answers.Select(answer => (answer.Field, answer.Fit)));
        Assert.All(item.Answers, answer => Assert.Null(answer.After));
        Assert.Equal(claim with { Entries = [Entry()] }, item.After);
        Assert.Equal(["why"], item.NewFields.Select(field => field.Id));
    }

    [Fact]
    public void Answer_UnfinishedBefore_IsCarriedAsItWas()
    {
        var edition = Edition([Action("act", "1", Credit() with { Evidence = [Share, Field("proof", EvidenceType.Link)] })]);
        var claim = Claim() with { Entries = [Entry(("share", new NumberValue(120)), ("proof", new LinkValue("example.org")))] };

        var item = Assert.Single(Carry(edition, edition, claim).Items);

        Assert.Equal(claim, item.After);
    }

    [Fact]
    public void Answer_ToAFieldTheFirstEditionLacks_IsTakenWhenItFits()
    {
        var from = Edition([Action()]);
        var to = Edition([Action("act", "1", Credit() with { Evidence = [Share, Field("proof", EvidenceType.Link)] })]);
        var claim = Claim() with { Entries = [Entry(("share", new NumberValue(12)), ("proof", new LinkValue("example.org")))] };

        var item = Assert.Single(Carry(from, to, claim).Items);

        Assert.Equal([AnswerFit.Fits, AnswerFit.Fits], item.Answers.Select(answer => answer.Fit));
        Assert.Equal(["share", "proof"], item.NewFields.Select(field => field.Id));
    }

    [Fact]
    public void Entries_MoreThanTheOtherEditionAllows_AreReported()
    {
        var several = Credit() with { Evidence = [Share], MaxEntries = 3 };
        var claim = Claim() with { Entries = [Entry(("share", new NumberValue(1))), Entry(("share", new NumberValue(2))), Entry(("share", new NumberValue(3)))] };

        var item = Assert.Single(Carry(Edition([Action("act", "1", several)]), Edition([Action("act", "1", several with { MaxEntries = 2 })]), claim).Items);

        Assert.Equal([(0, AnswerFit.Fits), (1, AnswerFit.Fits), (2, AnswerFit.TooManyEntries)], item.Answers.Select(answer => (answer.Entry, answer.Fit)));
        Assert.Equal(2, item.After!.Entries.Count);
    }

    [Fact]
    public void AnswerNamingAnAction_FollowsItsKeyOrIsReported()
    {
        var credit = Credit() with { Evidence = [Field("target", EvidenceType.Action)], MaxEntries = 2 };
        var crosswalk = new Crosswalk(Edition([Action("act", "1", credit), Action("old"), Action("gone")]), Edition([Action("act", "1", credit), Action("new")]), [new("old", "new")]);
        var claim = Claim() with { Entries = [Entry(("target", new ActionValue("old"))), Entry(("target", new ActionValue("gone")))] };

        var item = Assert.Single(Carrying.Carry(new Claims([claim]), crosswalk).Items);

        Assert.Equal([new ActionValue("new"), null], item.Answers.Select(answer => answer.After));
        Assert.Equal([AnswerFit.Fits, AnswerFit.ActionGone], item.Answers.Select(answer => answer.Fit));
    }

    [Fact]
    public void Criteria_NewOrChanged_AreNamedWithWhatTheyWere()
    {
        var fields = Credit() with { Evidence = [Share, How, Field("at", EvidenceType.Date), Field("who", EvidenceType.People), Field("file", EvidenceType.File), Field("link", EvidenceType.Link)] };
        ValueList<Criterion> before =
        [
            new MinimumNumber("share", 10), new AcceptedChoice("how", ["live"]), new DistinctEntries("share"), new JudgedByPerson("good", "Good?"),
            new ActiveWithin("at", 3), new AnyEvidence(["file", "link"]), new Cohort("who", 3, []),
        ];
        ValueList<Criterion> now =
        [
            new MinimumNumber("share", 10), new AcceptedChoice("how", ["recorded"]), new DistinctEntries("how"), new JudgedByPerson("good", "Very good?"),
            new ActiveWithin("at", 2), new AnyEvidence(["file", "share"]), new Cohort("who", 2, []), new MinimumNumber("who", 2),
        ];

        var item = Assert.Single(Carry(Edition([Action("act", "1", fields with { Criteria = before })]), Edition([Action("act", "1", fields with { Criteria = now })]), Claim()).Items);

        Assert.Equal(
            [
                new(before[1], now[1]), new(null, now[2]), new(before[3], now[3]), new(before[4], now[4]), new(before[5], now[5]), new(before[6], now[6]),
                new(null, now[7]),
            ],
            item.Criteria);
        Assert.False(item.IsUnchanged);
    }

    [Fact]
    public void Facts_ThatTheOtherEditionAsks_AreCarriedAndTheOthersReported()
    {
        var population = new FactDefinition { Id = "population", Type = FactType.Number, Label = "Population", Minimum = 0 };
        var coast = new FactDefinition { Id = "coast", Type = FactType.YesNo, Label = "On the coast?" };
        var to = new Edition(Edition([Action()]).Parts with { Facts = [population, coast with { Type = FactType.Choice, Options = [new("sound", "Sound")] }] });
        Fact[] facts = [new("population", null, new NumberValue(900)), new("coast", null, new ChoiceValue("yes")), new("trees", null, new NumberValue(3))];

        var carried = Carrying.Carry(new Claims([], null, [.. facts]), new Crosswalk(Edition([Action()]), to));

        Assert.Equal([facts[0]], carried.Claims.Facts);
        Assert.Equal([facts[1], facts[2]], carried.LeftFacts);
    }

    [Fact]
    public void Declarations_FollowTheirActions()
    {
        var crosswalk = new Crosswalk(Edition([Action("old"), Action("merged"), Action("new"), Action("gone")]), Edition([Action("new")]), [new("old", "new"), new("merged", "new")]);
        NotApplicable[] declared = [new("old", "No shore"), new("merged", "No beach"), new("gone", "No harbor")];

        var carried = Carrying.Carry(new Claims([], notApplicable: [.. declared]), crosswalk);

        Assert.Equal([new NotApplicable("new", "No shore")], carried.Claims.NotApplicable);
        Assert.Equal([declared[2]], carried.LeftDeclarations);
    }

    private static CarryOver Carry(Edition from, Edition to, params ValueList<Claim> claims) =>
        Carrying.Carry(new Claims(claims), new Crosswalk(from, to));
}
