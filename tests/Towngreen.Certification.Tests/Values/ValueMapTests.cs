using System.Collections;

namespace Towngreen.Certification.Tests;

public class ValueMapTests
{
    private static readonly ValueMap<int> Small = [new("a", 1), new("b", 2)];
    private static readonly ValueMap<int> Large = Numbered(20);

    [Fact]
    public void Lookup_KnownAndUnknownKeys_AnswersEither()
    {
        foreach (var (map, key, value) in new[] { (Small, "b", 2), (Large, "k19", 19) })
        {
            Assert.Equal(value, map[key]);
            Assert.True(map.ContainsKey(key));
            Assert.False(map.ContainsKey("other"));
            Assert.False(map.TryGetValue("other", out _));
            Assert.Throws<KeyNotFoundException>(() => map["other"]);
        }
    }

    [Fact]
    public void Create_KeyTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => (ValueMap<int>)[new("a", 1), new("a", 2)]);
        Assert.Throws<ArgumentException>(() => (ValueMap<int>)[.. Numbered(20), new("k3", 3)]);
    }

    [Fact]
    public void Equals_SamePairsInAnyOrder_IsEqualWithSameHash()
    {
        ValueMap<int> turned = [new("b", 2), new("a", 1)];

        Assert.True(Small.Equals(turned));
        Assert.True(Small.Equals((object)turned));
        Assert.Equal(Small.GetHashCode(), turned.GetHashCode());
    }

    [Fact]
    public void Equals_OtherPairs_IsNotEqual()
    {
        Assert.False(Small.Equals([new("a", 1)]));
        Assert.False(Small.Equals([new("a", 1), new("b", 3)]));
        Assert.False(Small.Equals([new("a", 1), new("c", 2)]));
        Assert.False(Small.Equals(null));
        Assert.False(Small.Equals((object)"a"));
    }

    [Fact]
    public void Pairs_AnyEnumeration_KeepTheirOrder()
    {
        var walked = new List<string>();
        foreach (var (key, _) in Small)
        {
            walked.Add(key);
        }

        Assert.Equal(["a", "b"], walked);
        Assert.Equal(["a", "b"], Small.Keys);
        Assert.Equal(20, Large.Keys.Count());
        Assert.Equal([1, 2], Small.Values);
        Assert.Equal([1, 2], Small.Select(pair => pair.Value));
        Assert.Equal(2, ((IEnumerable)Small).Cast<object>().Count());
    }

    [Fact]
    public void ToString_Pairs_AreListed() => Assert.Equal("{a: 1, b: 2}", Small.ToString());

    private static ValueMap<int> Numbered(int count) => [.. Enumerable.Range(0, count).Select(number => KeyValuePair.Create($"k{number}", number))];
}
