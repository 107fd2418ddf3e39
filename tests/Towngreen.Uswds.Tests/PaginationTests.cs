using Towngreen.Uswds.Navigation;

namespace Towngreen.Uswds.Tests;

public sealed class PaginationTests
{
    [Theory]
    [InlineData(1, 2, "1 2")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    [InlineData(1, 8, "1 2 3 4 5 … 8")]
    [InlineData(4, 8, "1 2 3 4 5 … 8")]
    [InlineData(5, 8, "1 … 4 5 6 7 8")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(12, 12, "1 … 8 9 10 11 12")]
    public void Slots_AnyPage_NeverExceedSeven(int page, int pages, string slots) =>
        Assert.Equal(slots, string.Join(' ', Options(page, pages).Slots().Select(slot => slot?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ToHtml_OnePage_IsNothing(int pages) => Assert.Empty(Options(1, pages).ToHtml().Parse().ChildNodes);

    [Fact]
    public void ToHtml_FirstPage_HasNoPrevious()
    {
        var html = Options(1, 3).ToHtml().Parse();

        Assert.Empty(html.QuerySelectorAll(".usa-pagination__previous-page"));
        Assert.Equal("/towns?page=2", html.One(".usa-pagination__next-page").GetAttribute("href"));
    }

    [Fact]
    public void ToHtml_LastPage_HasNoNextAndIsCurrent()
    {
        var html = Options(3, 3).ToHtml().Parse();

        Assert.Empty(html.QuerySelectorAll(".usa-pagination__next-page"));
        Assert.Equal("Last page, page 3", html.One("[aria-current=page]").GetAttribute("aria-label"));
    }

    private static PaginationOptions Options(int page, int pages) => new(page, pages, number => $"/towns?page={number}");
}
