using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Towngreen.Testing;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>What a tour found, as a page of the documentation.</summary>
internal sealed partial class ConformanceReport(IReadOnlyList<Visit> visits, IReadOnlyList<Fault> faults)
{
    public string Write()
    {
        var parts = new Dictionary<string, string>
        {
            ["summary"] = Summary(),
            ["tools"] = Tools(),
            ["checks"] = Table(["check", "what it asks", "faults"], Check.All.Select(check => new[] { check.Key, check.Words, $"{faults.Count(fault => fault.Check == check)}" })),
            ["criteria"] = Table(["criterion", "level", "how it is tested", "result"], Criterion.All.Select(one => new[] { $"{one.Number} {one.Name}", one.Level, one.How, one.Result(faults) })),
            ["pages"] = Pages(),
            ["others"] = string.Join(", ", Itinerary.NotInThisProgram.Select(page => $"`{page}`")),
        };
        var template = File.ReadAllText(RepositoryRoot.Combine("tests", "Towngreen.Browser.Tests", "Tour", "accessibility.md"));
        return PartInBraces().Replace(template, part => parts[part.Groups[1].Value]);
    }

    private string Summary() =>
        $"{visits.Select(visit => visit.Page).Distinct().Count()} pages in {visits.Count} states, {Check.All.Count} checks, {faults.Count} faults.";

    private static string Tools()
    {
        var axe = AxeVersion().Match(new BundledAxeScriptProvider().GetScript()).Groups[1].Value;
        var playwright = typeof(IPage).Assembly.GetName().Version!.ToString(3);
        return $"axe-core {axe} with the rules tagged `wcag2a` to `wcag22aa` and `best-practice`; Nu Html Checker {NuChecker.Version}; Playwright {playwright} with Debian's Chromium.";
    }

    private string Pages() => Table(
        ["page", "who came, and in which states", .. Check.All.Select(check => check.Key)],
        visits.GroupBy(visit => visit.Page).OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => new[]
        {
            $"`{page.Key}`",
            string.Join("; ", page.Select(visit => visit.State.Length > 0 ? $"{visit.Who}: {visit.State}" : visit.Who).Distinct()),
        }.Concat(Check.All.Select(check => Mark(page, check))).ToArray()));

    /// <summary>Only a refused form has anything to say about errors.</summary>
    private string Mark(IEnumerable<Visit> visits, Check check) =>
        check == Check.Errors && visits.All(visit => visit.State != "refused") ? ""
        : visits.Any(visit => faults.Any(fault => fault.Visit == visit && fault.Check == check)) ? "**no**" : "yes";

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", head)} |").AppendLine(CultureInfo.InvariantCulture, $"|{string.Concat(head.Select(_ => " --- |"))}");
        foreach (var row in rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |");
        }

        return table.ToString().TrimEnd();
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PartInBraces();

    [GeneratedRegex(@"axe v([\d.]+)")]
    private static partial Regex AxeVersion();
}
