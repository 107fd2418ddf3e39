namespace Towngreen.Browser.Tests.Tour;

/// <summary>Where people have been, and what was wrong there.</summary>
internal sealed class TourDiary : IDisposable
{
    private readonly List<Visit> _visits = [];
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<(string Who, string Title), string> _pageOfTitle = [];
    private readonly NuChecker _markup = new();

    public IReadOnlyList<Visit> Visits => _visits;

    /// <summary>Whether somebody has seen the page as it usually is.</summary>
    public bool Knows(string page) => _known.Contains(page);

    public async Task<Visit> EnterAsync(Visit visit, bool isAside, string html)
    {
        _visits.Add(visit);
        await _markup.KeepAsync(visit, html);
        _ = isAside || _known.Add(visit.Page);
        return visit;
    }

    /// <summary>Browsers report when they like, so from any thread.</summary>
    public void Note(IEnumerable<Fault> faults)
    {
        lock (_faults)
        {
            _faults.AddRange(faults);
        }
    }

    /// <summary>Among one reader's tabs two pages must not be called the same.</summary>
    public IEnumerable<string> OtherPagesCalled(string title, Visit here)
    {
        if (_pageOfTitle.TryAdd((here.Who, title), here.Page) || _pageOfTitle[(here.Who, title)] == here.Page)
        {
            yield break;
        }

        yield return $"{_pageOfTitle[(here.Who, title)]} is called the same: {title}";
    }

    /// <summary>Everything that was wrong, markup included.</summary>
    public async Task<IReadOnlyList<Fault>> CloseAsync() => [.. _faults, .. await _markup.RunAsync()];

    public void Dispose() => _markup.Dispose();
}
