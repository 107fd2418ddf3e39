using Towngreen.Web.Features.Programs.Comparing;

namespace Towngreen.Web.Tests.Features.Programs.Comparing;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b", "a b", "=a b")]
    [InlineData("", "new", "+new")]
    [InlineData("old", "", "-old")]
    [InlineData("one old word", "one new word", "=one |-old|+new|= word")]
    [InlineData("at least two people", "at least three different people", "=at least |-two|+three different|= people")]
    [InlineData("the red big house", "the small blue house", "=the |-red big|+small blue|= house")]
    [InlineData("action 9.1 counts", "action 1.1 counts", "=action |-9.1|+1.1|= counts")]
    [InlineData("yes.", "yes!", "=yes|-.|+!")]
    [InlineData("an employee of the town", "a manager of any department", "-an employee of the town|+a manager of any department")]
    [InlineData("an employee who lives in town", "a manager who lives in town hall", "-an employee|+a manager|= who lives in town|+ hall")]
    public void Between_Texts_TellsWordsApart(string from, string to, string expected) =>
        Assert.Equal(expected, string.Join('|', WordDiff.Between(from, to).Select(part => part.Change switch
        {
            Change.Added => "+",
            Change.Removed => "-",
            _ => "=",
        } + part.Text)));

    [Theory]
    [InlineData("a b c", "c b a")]
    [InlineData("one\ntwo\nthree", "one\n2\nthree\nfour")]
    [InlineData("Points: 5 each, 15 at most.", "Points: 10.")]
    public void Between_AnyTexts_BothCanBeReadBack(string from, string to)
    {
        var rows = ParagraphDiff.Between(from, to);

        Assert.Equal(from, string.Join('\n', rows.Select(row => string.Concat(row.Old.Select(part => part.Text))).Where(text => text.Length > 0)));
        Assert.Equal(to, string.Join('\n', rows.Select(row => string.Concat(row.New.Select(part => part.Text))).Where(text => text.Length > 0)));
    }

    [Fact]
    public void Between_LongUnchangedParagraph_IsFolded()
    {
        var same = new string('x', DiffRow.FoldsFrom);

        var rows = ParagraphDiff.Between($"{same}\nold", $"{same}\nnew");

        Assert.Equal([true, false], rows.Select(row => row.IsFolded));
    }

    [Fact]
    public void Comparison_PassagesOfBoth_KeepTheNewerOrderWithLossesWhereTheyStood()
    {
        Passage[] from = [new("title", "Title", "Same"), new("gone", "Gone", "was here"), new("text", "Text", "old words")];
        Passage[] to = [new("title", "Title", "Same"), new("fresh", "Fresh", "is here"), new("text", "Text", "new words")];

        var comparison = SheetComparison.Between(from, to);

        Assert.Equal(
            [("Title", PassageChange.Unchanged), ("Fresh", PassageChange.Added), ("Gone", PassageChange.Removed), ("Text", PassageChange.Reworded)],
            comparison.Passages.Select(passage => (passage.Shown.Name, passage.Change)));
        Assert.Equal([1, 3], comparison.Runs.Select(run => run.Count));
        Assert.Equal((1, 1), (comparison.Passages[3].Added, comparison.Passages[3].Removed));
    }

    [Fact]
    public void Comparison_SamePassages_HasNoChanges()
    {
        Passage[] passages = [new("title", "Title", "Same")];

        Assert.False(SheetComparison.Between(passages, passages).HasChanges);
    }
}
