using static Towngreen.Certification.Tests.Sample;

namespace Towngreen.Certification.Tests;

public class ClaimsTests
{
    [Fact]
    public void New_SameCreditTwice_IsRefusedByName()
    {
        var refused = Assert.Throws<ArgumentException>(() => new Claims([Claim(), Claim()]));

        Assert.Contains("act/main is claimed twice", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_AnythingElseTwice_IsRefusedByName()
    {
        var fact = Assert.Throws<ArgumentException>(() => new Claims([], facts: [Figure("share", 2025, 1), Figure("share", 2024, 1), Figure("share", 2025, 2)]));
        var declaration = Assert.Throws<ArgumentException>(() => new Claims([], notApplicable: [new("beach", "No shore"), new("beach", "No sea")]));

        Assert.Contains("(share, 2025) is given twice", fact.Message, StringComparison.Ordinal);
        Assert.Contains("beach is declared not applicable twice", declaration.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WithoutHistory_HasEarnedNothing() => Assert.Equal(History.None, new Claims([Claim()]).History);

    [Fact]
    public void Find_BlankOrLeftOut_IsNothing()
    {
        var entry = Entry(("note", new TextValue("  ")), ("share", new NumberValue(0)));

        Assert.Null(entry.Find("note"));
        Assert.Null(entry.Find("other"));
        Assert.Equal(new NumberValue(0), entry.Find("share"));
    }
}
