using System.Globalization;
using Microsoft.Playwright;
using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>
/// The real application on a port of its own, the people who use it in Chromium, and what happens, told in named steps. Every page a
/// person comes to is examined; whatever is wrong on any of them fails the story at its end, all at once.
/// </summary>
internal sealed class Story : IAsyncDisposable
{
    /// <summary>A page that has not answered by then never will.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(1);

    private readonly Chromium _chromium;
    private readonly List<Person> _people = [];
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _faults = [];
    private int _steps;
    private string _step = "Before the first step";

    private Story(Chromium chromium, TestApp app) => (_chromium, App) = (chromium, app);

    public TestApp App { get; }

    private static float Milliseconds => (float)Patience.TotalMilliseconds;

    public static async Task TellAsync(Chromium chromium, Func<Story, Task> events, bool demonstration = false)
    {
        await using var story = new Story(chromium, await TestApp.StartAsync(demonstration: demonstration, onNetwork: true));
        try
        {
            await events(story);
        }
        catch (Exception cause)
        {
            throw new StoryException($"{story._step}: {FirstOf(cause.Message)}\n{await story.PicturesAsync()}{story.FaultsSoFar()}", cause);
        }

        if (story._faults.Count > 0)
        {
            throw new StoryException(story.FaultsSoFar());
        }
    }

    public async Task StepAsync(string name, Func<Task> events)
    {
        _step = string.Create(CultureInfo.InvariantCulture, $"Step {++_steps}, {name}");
        App.Clock.Advance(BetweenSteps);
        await events();
    }

    /// <summary>Somebody sits down at a browser: a fresh one, nobody signed in.</summary>
    public async Task<Person> ArrivesAsync(string name, Setup? setup = null)
    {
        setup ??= new Setup();
        var page = await NewTabAsync(setup);
        var twin = setup.JavaScript ? null : await NewTabAsync(setup with { JavaScript = true });
        var person = new Person(name, page, setup.KeyboardOnly ? new Keyboard(page, Note) : new Pointer(page), new PageWatch(page, twin, Note));
        _people.Add(person);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.CloseAsync();
        }

        await App.DisposeAsync();
    }

    private async Task<IPage> NewTabAsync(Setup setup)
    {
        var context = await _chromium.NewContextAsync(new()
        {
            BaseURL = App.Address.AbsoluteUri,
            JavaScriptEnabled = setup.JavaScript,
            ViewportSize = new() { Width = setup.Width, Height = 800 },
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
        });
        _contexts.Add(context);
        context.SetDefaultTimeout(Milliseconds);
        return await context.NewPageAsync();
    }

    /// <summary>Browsers report when they like, so from any thread; what is known of a page is not said twice.</summary>
    private void Note(string fault)
    {
        lock (_faults)
        {
            if (!_faults.Any(known => known.EndsWith(fault, StringComparison.Ordinal)))
            {
                _faults.Add($"{_step}\n  {fault}");
            }
        }
    }

    private string FaultsSoFar() => string.Join('\n', _faults);

    /// <returns>Where the pictures of what everybody sees lie, a line each.</returns>
    private async Task<string> PicturesAsync()
    {
        var lines = "";
        foreach (var person in _people)
        {
            var file = RepositoryRoot.Combine("artifacts", "stories", $"{Slug(_step)}-{Slug(person.Name)}.png");
            await person.Page.ScreenshotAsync(new() { Path = file, FullPage = true, Timeout = Milliseconds });
            lines += $"{person.Name} at {new Uri(person.Page.Url).PathAndQuery}: {file}\n";
        }

        return lines;
    }

    /// <summary>Without the whole page in words, which the inner exception tells and the picture shows.</summary>
    private static string FirstOf(string message) => message.Split("Aria snapshot")[0].TrimEnd();

    private static string Slug(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
}

/// <summary>A step did not go as told, or pages have faults; names the steps, and where pictures lie.</summary>
public sealed class StoryException(string message, Exception? cause = null) : Exception(message, cause);
