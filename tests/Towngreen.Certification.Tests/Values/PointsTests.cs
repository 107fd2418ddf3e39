using System.Globalization;

namespace Towngreen.Certification.Tests;

public class PointsTests
{
    [Fact]
    public void New_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Points(-0.1m));

    [Fact]
    public void Arithmetic_Fractions_StayExact()
    {
        Assert.Equal(new Points(0.3m), new Points(0.1m) + new Points(0.2m));
        Assert.Equal(new Points(2.5m), new Points(10) - new Points(7.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Points.Zero - new Points(1));
    }

    [Theory]
    [InlineData(1, 2, -1)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 1)]
    public void Comparison_TwoAmounts_OrdersByValue(int left, int right, int sign)
    {
        var (less, more) = (new Points(left), new Points(right));

        Assert.Equal(sign, less.CompareTo(more));
        Assert.Equal(sign < 0, less < more);
        Assert.Equal(sign > 0, less > more);
        Assert.Equal(sign <= 0, less <= more);
        Assert.Equal(sign >= 0, less >= more);
    }

    [Fact]
    public void ToString_AnyCulture_HasAPointAndNoTrailingZeros()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("7.5", new Points(7.50m).ToString());
        Assert.Equal("200", new Points(200).ToString());
    }
}
