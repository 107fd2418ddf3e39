namespace Towngreen.Certification.Tests;

public class ActionNumberTests
{
    [Theory]
    [InlineData("1.2", "1", 2)]
    [InlineData("3.10", "3", 10)]
    [InlineData("12.1", "12", 1)]
    [InlineData("PZ-4", "PZ", 4)]
    [InlineData("P-12", "P", 12)]
    public void Parse_SeriesAndPlace_RoundTrips(string text, string series, int place)
    {
        var number = ActionNumber.Parse(text);

        Assert.Equal(new ActionNumber(series, place), number);
        Assert.Equal(text, number.ToString());
        Assert.True(number.IsPublished);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_Nothing_IsNone(string? text)
    {
        Assert.True(ActionNumber.TryParse(text, out var number));
        Assert.Equal(ActionNumber.None, number);
        Assert.Equal("", number.ToString());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".2")]
    [InlineData("0.2")]
    [InlineData("1.0")]
    [InlineData("1.-2")]
    [InlineData("1.2.3")]
    [InlineData("one.two")]
    [InlineData("PZ.4")]
    [InlineData("1-2")]
    [InlineData("pz-4")]
    [InlineData("PZ-04")]
    [InlineData("-4")]
    [InlineData("LONGER-4")]
    [InlineData(" 1.2")]
    public void Parse_SomethingElse_IsRefused(string text)
    {
        Assert.False(ActionNumber.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ActionNumber.Parse(text));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 0)]
    [InlineData("", 1)]
    [InlineData("pz", 1)]
    public void New_NotANumber_IsRefused(string series, int place) => Assert.ThrowsAny<ArgumentException>(() => new ActionNumber(series, place));

    [Theory]
    [InlineData("3.9", "3.10")]
    [InlineData("2.12", "10.1")]
    [InlineData("PZ-4", "PZ-20")]
    [InlineData("GO-2", "PZ-1")]
    [InlineData("99.99", "")]
    [InlineData("PZ-4", "")]
    public void Comparison_FirstAndLast_OrdersByValueAndNoneLast(string first, string last)
    {
        var (low, high) = (ActionNumber.Parse(first), ActionNumber.Parse(last));

        Assert.True(low < high && low <= high && high > low && high >= low);
        Assert.False(high < low || high <= low || low > high || low >= high);
        Assert.Equal(0, low.CompareTo(ActionNumber.Parse(first)));
    }
}
