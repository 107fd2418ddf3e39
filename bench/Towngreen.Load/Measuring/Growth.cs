using System.Diagnostics;
using System.Net;

namespace Towngreen.Load.Measuring;

/// <summary>The median of every page on two installations, in turn: on a small one, and on the same one grown to a country.</summary>
internal static class Growth
{
    /// <summary>How much longer a page may take on the large one.</summary>
    private const double Most = 1.3;

    /// <summary>Below this many milliseconds a difference is the clock's.</summary>
    private const double Noise = 0.5;

    /// <summary>What is asked for as a whole grows with the whole: a table to take away, a report on every application of an edition.</summary>
    private static readonly string[] Wholes = ["admin/audit/download", "admin/what-if", "coach/towns/download"];

    private static readonly Uri Small = new("http://127.0.0.1:5683/");

    private static readonly Uri Large = new("http://127.0.0.1:5684/");

    public static async Task<int> RunAsync(string server, string small, string large, int times)
    {
        var (pagesOfSmall, pagesOfLarge) = (await PagesAsync(small), await PagesAsync(large));
        using var one = Server.Towngreen(server, small, Small, core: null);
        using var other = Server.Towngreen(server, large, Large, core: null);
        await one.UntilUpAsync("/");
        await other.UntilUpAsync("/");
        Console.WriteLine("| page | small, median | large, median | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        var slower = 0;
        foreach (var (name, path, cookie) in pagesOfSmall.Where(page => !Wholes.Contains(page.Name)))
        {
            var twin = pagesOfLarge.First(page => page.Name == name);
            var (few, many) = await MedianAsync(one, path, cookie, other, twin.Path, twin.Cookie, times);
            slower += many > (few * Most) + Noise ? 1 : 0;
            Console.WriteLine(FormattableString.Invariant($"| {name} | {few:0.00} ms | {many:0.00} ms | {many / few:0.00} |"));
        }

        Console.WriteLine($"{slower} of {pagesOfSmall.Count - Wholes.Length} pages take more than {Most:0.0} times as long.");
        return slower;
    }

    private static async Task<(double Few, double Many)> MedianAsync(
        Server one, string path, string cookie, Server other, string twinPath, string twinCookie, int times)
    {
        List<double> few = [];
        List<double> many = [];
        for (var time = 0; time < times; time++)
        {
            few.Add(await AskAsync(one, path, cookie));
            many.Add(await AskAsync(other, twinPath, twinCookie));
        }

        return (few.Order().ElementAt(times / 2), many.Order().ElementAt(times / 2));
    }

    private static async Task<double> AskAsync(Server server, string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        var begun = Stopwatch.GetTimestamp();
        using var response = await server.Client.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
        // Some pages lead to another when there is nothing left to do on them.
        return response.StatusCode < HttpStatusCode.BadRequest ? Stopwatch.GetElapsedTime(begun).TotalMilliseconds : throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
    }

    /// <summary>Named by their routes: two installations have other references in their addresses.</summary>
    private static async Task<IReadOnlyList<(string Name, string Path, string Cookie)>> PagesAsync(string data)
    {
        await using var site = await Site.OpenAsync(data);
        Dictionary<Guid, string> cookies = [];
        List<(string, string, string)> pages = [];
        foreach (var page in await EveryPage.AllAsync(site.Services))
        {
            if (page.Person is { } person && !cookies.ContainsKey(person))
            {
                cookies[person] = await site.CookieOfAsync(person);
            }

            pages.Add((page.Name, page.Path, page.Person is { } who ? cookies[who] : ""));
        }

        return pages;
    }
}
