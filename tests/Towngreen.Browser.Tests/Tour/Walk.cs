using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>One person's way through the site, in one tab.</summary>
internal sealed class Walk : IAsyncDisposable
{
    /// <summary>A desk of 1280 × 1024, and what is left of it at 400 %.</summary>
    private static readonly ViewportSize Desk = new() { Width = Setup.Desk, Height = 1024 }, Narrow = new() { Width = Setup.Narrowest, Height = 256 };

    /// <summary>The looks, and axe-core, which they use.</summary>
    public static readonly string Scripts =
        new BundledAxeScriptProvider().GetScript() + File.ReadAllText(RepositoryRoot.Combine("tests", "Towngreen.Browser.Tests", "Tour", "looks.js"));

    private readonly IBrowserContext _context;
    private readonly string _who;
    private readonly Doors _doors;
    private readonly TourDiary _diary;
    private readonly Queue<string> _ahead = [];
    private readonly HashSet<string> _known = [];
    private Visit _here = Visit.Nowhere;
    private IResponse? _answer;

    private Walk(IBrowserContext context, IPage page, string who, Doors doors, TourDiary diary)
    {
        (_context, Page, _who, _doors, _diary) = (context, page, who, doors, diary);
        // Asked for by its name, the page about faults of ours says 500, as it should.
        _ = new PageWatch(page, twin: null, fault => Note(Check.Console, fault.StartsWith("/error?", StringComparison.Ordinal) ? [] : [fault]));
        page.Response += (_, response) => _answer = response.Request.IsNavigationRequest ? response : _answer;
    }

    public IPage Page { get; }

    public static async Task<Walk> BeginAsync(Chromium chromium, Uri site, string who, Doors doors, TourDiary diary)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = site.AbsoluteUri,
            ViewportSize = Desk,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout((float)Story.Patience.TotalMilliseconds);
        return new Walk(context, await context.NewPageAsync(), who, doors, diary);
    }

    /// <summary>To every stop, and then through every door that nobody has been through yet.</summary>
    public async Task GoRoundAsync(IEnumerable<Stop> stops)
    {
        foreach (var stop in stops)
        {
            await GoAsync(stop.Address);
            if (stop.Press is { } button)
            {
                await PressAsync(button);
                Note(Check.Errors, await Page.EvaluateAsync<string[]>("looks.refused()"));
            }

            await LookAsync(stop.State, stop.IsAside);
        }

        while (_ahead.TryDequeue(out var address))
        {
            if (_doors.Behind(address) is { } door && !_diary.Knows(door))
            {
                await GoAsync(address);
                await LookUnlessSentAwayAsync(door);
            }
        }
    }

    public async Task GoAsync(string address)
    {
        await Page.SetViewportSizeAsync(Desk.Width, Desk.Height);
        await Page.GotoAsync(address);
        await Page.EvaluateAsync(Scripts);
    }

    public async Task PressAsync(string button)
    {
        await Page.SetViewportSizeAsync(Desk.Width, Desk.Height);
        await Page.ArriveAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync());
        await Page.EvaluateAsync(Scripts);
    }

    /// <summary>Looks at the page as it stands, in every way, and remembers where its links lead.</summary>
    public async Task LookAsync(string state, bool isAside = false)
    {
        var answer = _answer!;
        var door = answer.Status is 403 or 404 ? "/error" : _doors.Behind(new Uri(Page.Url).AbsolutePath) ?? "/error";
        _here = await _diary.EnterAsync(new Visit(door, _who, state), isAside, await answer.TextAsync());
        await LookInEveryWayAsync();
        foreach (var address in await Page.EvaluateAsync<string[]>("looks.links()"))
        {
            if (_known.Add(address))
            {
                _ahead.Enqueue(address);
            }
        }
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private Task LookUnlessSentAwayAsync(string door) =>
        _answer is { Ok: true } && _doors.Behind(new Uri(Page.Url).AbsolutePath) == door ? LookAsync("") : Task.CompletedTask;

    private async Task LookInEveryWayAsync()
    {
        var desk = await Page.EvaluateAsync<Dictionary<string, string[]>>("tags => looks.desk(tags)", PageWatch.Tags);
        Note(Check.Axe, desk["axe"]);
        Note(Check.Frame, desk["frame"]);
        Note(Check.Spacing, desk["spacing"]);
        Note(Check.Focus, desk["focus"]);
        Note(Check.Motion, desk["motion"]);
        Note(Check.Frame, _diary.OtherPagesCalled(await Page.TitleAsync(), _here));
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Note(Check.Forced, await Page.EvaluateAsync<string[]>("looks.forced()"));
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
        Note(Check.Print, await Page.EvaluateAsync<string[]>("looks.print()"));
        await Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Page.SetViewportSizeAsync(Narrow.Width, Narrow.Height);
        Note(Check.Narrow, await Page.EvaluateAsync<string[]>("looks.narrow()"));
    }

    private void Note(Check check, IEnumerable<string> faults) => _diary.Note(faults.Select(words => new Fault(_here, check, words)));
}
