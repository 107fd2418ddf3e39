using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Tests.Features.Demonstration;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>
/// Whatever is posted to whichever page by whomever, the answer is a page, a refusal or a redirect, never a failure of ours. The same seed
/// posts the same; <c>eng/fuzz-forms</c> asks for more through the environment.
/// </summary>
public sealed class FormFuzzTests(ToldStory told, ITestOutputHelper output) : IClassFixture<ToldStory>
{
    private const string Token = "__RequestVerificationToken";

    private static readonly int Posts = Setting("TOWNGREEN_FUZZ_POSTS", 200);
    private static readonly int FirstSeed = Setting("TOWNGREEN_FUZZ_SEED", 1);

    /// <summary>Enough, in the long form, to meet every page that the demonstration's people can reach.</summary>
    private static readonly int PagesEach = Math.Clamp(Posts / 20, 15, 150);

    private static readonly string[] Begin =
        ["/", "/workspace", "/account", "/admin", "/review", "/coach", "/coaching", "/trainer", "/trainings", "/mentorships", "/toolkits", "/calendar", "/sign-in", "/sign-up", "/register", "/mailbox"];

    [Fact]
    public async Task Post_Anything_NeverFails()
    {
        // The page of errors answers with the status it was sent for: asked by itself, with 500.
        var handlers = (await PageHandlers.OfAsync(told.App.Services)).Where(handler => handler.Template != "/error").ToList();
        var people = await PeopleAsync();
        var browsers = new Browser[people.Count];
        var harvest = new Harvest(PageMap.Of(told.App.Services));
        for (var person = 0; person < people.Count; person++)
        {
            browsers[person] = await BrowserAsync(people[person]);
            await harvest.FollowAsync(person, browsers[person], Begin, PagesEach);
        }

        List<string> failures = [];
        SortedDictionary<int, int> statuses = [];
        for (var seed = FirstSeed; seed < FirstSeed + Posts; seed++)
        {
            var random = new Random(seed);
            var handler = handlers[seed % handlers.Count];
            var (person, path) = harvest.Pick(handler, random) ?? (random.Next(people.Count), Guessed(handler.Template, random));
            try
            {
                var (page, token) = await OpenAsync(browsers, people, person, path);
                using var content = NastyForm.Make(page, handler.Model, token, random);
                using var response = await browsers[person].PostAsync(handler.On(path), content);
                var status = (int)response.StatusCode;
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
                Assert.True(status < 500, $"{status}");
            }
            catch (Exception failure)
            {
                failures.Add($"seed {seed}: {handler.On(path)} as {people[person]}: {failure}");
            }
        }

        output.WriteLine($"{Posts} posts from seed {FirstSeed} to {handlers.Count} handlers, {harvest.Reached(handlers)} of them where links lead: "
            + $"{string.Join(", ", statuses.Select(status => $"{status.Value} × {status.Key}"))}");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(40)));
    }

    /// <summary>Somebody of every role, somebody without one, and a visitor.</summary>
    private Task<List<Guid>> PeopleAsync() => told.App.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        var memberships = await db.Set<Membership>().Where(m => m.EndedAt == null).OrderBy(m => m.Id).ToListAsync();
        var ofRoles = memberships.GroupBy(m => m.Role).SelectMany(role => role.Take(role.Key is Role.Contact ? 2 : 1)).Select(m => m.UserId);
        var without = await db.Users.Where(user => !db.Set<Membership>().Any(m => m.UserId == user.Id)).Select(user => user.Id).Take(1).ToListAsync();
        return (List<Guid>)[.. ofRoles.Distinct(), .. without.Except(ofRoles), Guid.Empty];
    });

    private async Task<Browser> BrowserAsync(Guid person) => person == Guid.Empty ? told.App.NewBrowser() : await told.App.BrowserOfAsync(person);

    /// <summary>The page before the post, as a browser would have it; one who was signed out meanwhile signs in again.</summary>
    private async Task<(PageFields Page, string? Token)> OpenAsync(Browser[] browsers, List<Guid> people, int person, string path)
    {
        var page = await browsers[person].GetAsync(path);
        if (people[person] != Guid.Empty && page.Address.AbsolutePath == "/sign-in")
        {
            browsers[person] = await BrowserAsync(people[person]);
            page = await browsers[person].GetAsync(path);
        }

        var token = page.Document.QuerySelector($"input[name={Token}]") ?? (await browsers[person].GetAsync(people[person] == Guid.Empty ? "/sign-in" : "/account")).Document.QuerySelector($"input[name={Token}]");
        return (new PageFields([.. page.Document.QuerySelectorAll("input, textarea, select").Select(Served).OfType<KeyValuePair<string, string>>()]), token?.GetAttribute("value"));
    }

    private static KeyValuePair<string, string>? Served(IElement control) =>
        control.GetAttribute("name") is not { Length: > 0 } name || name == Token ? null : new(name, control switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Options is { Length: > 0 } options ? options[^1].Value : "",
            _ => control.GetAttribute("value") ?? "",
        });

    private static string Guessed(string template, Random random) => string.Join('/', template.Split('/')
        .Select(part => part.Contains('{', StringComparison.Ordinal) ? BadFile.Pick(random, "andover", "fairfield", "2026", "1", "x", $"{Guid.NewGuid()}") : part));

    private static int Setting(string variable, int standard) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : standard;
}
