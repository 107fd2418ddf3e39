using System.Collections;

namespace Towngreen.Certification.Tests;

public class ValueListTests
{
    private static readonly ValueList<int> OneTwo = [1, 2];

    [Fact]
    public void Equals_SameItemsInOrder_IsEqualWithSameHash()
    {
        ValueList<int> same = [1, 2];

        Assert.True(OneTwo.Equals(same));
        Assert.True(OneTwo.Equals((object)same));
        Assert.Equal(OneTwo.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Equals_OtherOrderOrNothing_IsNotEqual()
    {
        Assert.False(OneTwo.Equals([2, 1]));
        Assert.False(OneTwo.Equals(null));
        Assert.False(OneTwo.Equals((object)"1, 2"));
    }

    [Fact]
    public void Items_AnyEnumeration_ComeInOrder()
    {
        var walked = new List<int>();
        foreach (var item in OneTwo)
        {
            walked.Add(item);
        }

        Assert.Equal([1, 2], walked);
        Assert.Equal([1, 2], OneTwo.Select(item => item));
        Assert.Equal([1, 2], ((IEnumerable)OneTwo).Cast<object>());
        Assert.Equal((2, 2), (OneTwo.Count, OneTwo[1]));
    }

    [Fact]
    public void ToString_Items_AreListed() => Assert.Equal("[1, 2]", OneTwo.ToString());
}
