namespace Towngreen.Certification.Tests;

public class EditionTests
{
    private static readonly Edition Edition = Sample.Edition([Sample.Action("act", "1", Sample.Credit("first"), Sample.Credit("second"))]);

    [Fact]
    public void Edition_Itself_KnowsItsProgramAndYear() =>
        Assert.Equal(("sample", "2026", 2026, new EndOfYear(3)), (Edition.Program, Edition.Key, Edition.Year, Edition.Expiry));

    [Fact]
    public void NumberedTitle_WithAndWithoutNumber_IsWhatPeopleRead()
    {
        Assert.Equal("3.10 Action act", (Sample.Action() with { Number = ActionNumber.Parse("3.10") }).NumberedTitle);
        Assert.Equal("Action act", Sample.Action().NumberedTitle);
        Assert.Equal("1 One", new Category("1", "One").NumberedTitle);
        Assert.Equal("Land use", new Category("land-use", "Land use").NumberedTitle);
    }

    [Fact]
    public void Lookup_KnownKeys_FindsThem()
    {
        Assert.Equal("Action act", Edition.ActionByKey("act").Title);
        Assert.Equal("One", Edition.CategoryByKey("1").Title);
        Assert.Equal("second", Edition.FindCredit(new("act", "second"))?.Id);
    }

    [Fact]
    public void Lookup_UnknownKeys_FindsNothingOrRefuses()
    {
        Assert.Null(Edition.FindAction("other"));
        Assert.Null(Edition.FindCategory("9"));
        Assert.Null(Edition.FindCredit(new("act", "third")));
        Assert.Throws<KeyNotFoundException>(() => Edition.ActionByKey("other"));
        Assert.Throws<KeyNotFoundException>(() => Edition.CategoryByKey("9"));
    }

    [Theory]
    [InlineData(null, null, 5, true)]
    [InlineData(5, null, 5, true)]
    [InlineData(6, null, 5, false)]
    [InlineData(null, 5, 5, true)]
    [InlineData(null, 4, 5, false)]
    public void Allows_NumberAtLimits_IncludesThem(int? minimum, int? maximum, int number, bool allowed) =>
        Assert.Equal(allowed, (Sample.Field("share", EvidenceType.Number) with { Minimum = minimum, Maximum = maximum }).Allows(number));
}
