using Microsoft.Playwright;
using Towngreen.Browser.Tests.Kit;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>A check that cannot fail proves nothing.</summary>
public sealed class LooksTests(Chromium chromium)
{
    private const string Sound = "<title>Towns – Program – Towngreen</title><a href='#main'>Skip</a><main id='main'><h1>Towns</h1><p>Words</p>";

    [Theory]
    [InlineData("looks.narrow()", "<div style='width: 500px'>Wide</div>", "pixels wide on a screen of 320")]
    [InlineData("looks.narrow()", "<div style='position: fixed; top: 0; height: 200px'>Bar</div>", "stays in the way")]
    [InlineData("looks.narrow()", "<button style='width: 9px; height: 9px'></button><button style='width: 9px; height: 9px'></button>", "target-size")]
    [InlineData("looks.forced()", "<style>button:focus { outline: none; box-shadow: 0 0 3px red }</style><button>Go</button>", "focus is not visible on <button> Go")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.focus)", "<style>button:focus { outline: 2px solid #eee }</style><button>Go</button>", "focus stands out by 1.2 only")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.axe)", "<img>", "image-alt")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.frame)", "<h1>Another</h1>", "2 first-level headings")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.frame)", "<span class='tg-status'></span>", "a mark without a word")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.spacing)", "<p style='width: 9em; height: 1.2em; overflow: hidden; margin: 0'>These words fit.</p>", "cuts words off")]
    [InlineData("looks.desk(['wcag2a']).then(all => all.motion)", "<style>@keyframes turn { to { rotate: 1turn } }</style><p style='animation: turn 1s infinite'>Round</p>", "moves")]
    [InlineData("looks.print()", "<style>p { display: none }</style>", "nothing but a heading")]
    [InlineData("looks.refused()", "<div data-error-summary tabindex='-1'></div>", "the focus is not at the summary")]
    public async Task Look_PageWithAFault_TellsIt(string look, string fault, string told)
    {
        var page = await OpenAsync(fault);

        var faults = await page.EvaluateAsync<string[]>(look);

        Assert.Contains(faults, found => found.Contains(told, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("looks.narrow()")]
    [InlineData("looks.forced()")]
    [InlineData("looks.print()")]
    [InlineData("looks.desk(['wcag2a']).then(all => [...all.focus, ...all.frame, ...all.spacing, ...all.motion])")]
    public async Task Look_SoundPage_TellsNothing(string look)
    {
        var page = await OpenAsync("");

        var told = await page.EvaluateAsync<string[]>(look);

        Assert.Empty(told);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string more)
    {
        var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = Setup.Narrowest, Height = 256 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<html lang='en'>{Sound}{more}</main>");
        await page.EvaluateAsync(Walk.Scripts);
        return page;
    }
}
