using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Platform.Text;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{have:point|points} of {need}", 1, 200, "1 point of 200")]
    [InlineData("{have:point|points} of {need}", 1312, 2000, "1,312 points of 2,000")]
    public void Fill_Numbers_ReadAsWords(string template, decimal have, decimal need, string expected)
    {
        var text = Template.Fill(template, new Dictionary<string, object?> { ["have"] = have, ["need"] = need });

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Fill_DateAndList_AreWrittenOut()
    {
        var data = new Dictionary<string, object?> { ["day"] = new DateOnly(2026, 8, 28), ["names"] = new[] { "Ana", "Ben" } };

        Assert.Equal("28 August 2026: Ana, Ben", Template.Fill("{day}: {names}", data));
    }

    [Fact]
    public void Fill_DataLacksWhatTheWordsName_IsABug()
    {
        Assert.Throws<InvalidOperationException>(() => Template.Fill("{town}", new Dictionary<string, object?>()));
    }
}
