using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Towns;

/// <summary>Every town of the state, on a map and in a table that can be taken away.</summary>
[PublicPage]
public sealed class IndexModel(TownStandings standings, EarnedActions earned, EditionLibrary editions, StandingWords words) : PageModel
{
    /// <summary>Every town of a state on one page; a country's are leafed through.</summary>
    private const int PageSize = 500;

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "region")]
    public string? Region { get; init; }

    [FromQuery(Name = "standing")]
    public string? Standing { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>The key of an action: only towns with approved work in it.</summary>
    [FromQuery(Name = "done")]
    public string? Done { get; init; }

    /// <summary>A town asked for by name: its page is the answer, or the towns whose names come near.</summary>
    [FromQuery(Name = "town")]
    public string? Town { get; init; }

    /// <summary>Which page of the table, counted from 1.</summary>
    [FromQuery(Name = "p")]
    public int Number { get; init; } = 1;

    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    public TownsFilter Filter => new() { Search = Search, Region = Region, Standing = Standing, Sort = Sort };

    /// <summary>The action that was asked for, as the newest edition that has it tells of it; null where none has it.</summary>
    public ActionDefinition? DoneAction { get; private set; }

    public IReadOnlyList<TownStanding> All { get; private set; } = [];

    /// <summary>What the filter admits, on all pages.</summary>
    public IReadOnlyList<TownStanding> Shown { get; private set; } = [];

    public int PageNumber => Math.Clamp(Number, 1, Pages);

    public int Pages => Math.Max(1, (Shown.Count + PageSize - 1) / PageSize);

    public IEnumerable<TownStanding> OnPage => Shown.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    /// <summary>None where the program's pack names no regions.</summary>
    public IReadOnlyList<Region> Regions => editions.Program.Regions;

    public bool HasPopulations => All.Any(town => town.Town.Population is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        All = await standings.AllAsync(cancel);
        if (!string.IsNullOrWhiteSpace(Town))
        {
            return LocalRedirect(AddressOf(Town.Trim()));
        }

        DoneAction = editions.Editions.Select(edition => edition.Edition.FindAction(Done ?? "")).FirstOrDefault(action => action is not null);
        Shown = Filter.Apply(await WhoDidAsync(cancel));
        return Format == "csv" ? File(Csv(), CsvFile.ContentType, "towns.csv") : Page();
    }

    /// <summary>This page with one thing about it changed and the rest kept.</summary>
    public string With(string name, string value) => QueryHelpers.AddQueryString(TownsLinks.Towns(), new Dictionary<string, string?>
    {
        ["q"] = Search,
        ["done"] = DoneAction?.Key,
        ["region"] = Region,
        ["standing"] = Standing,
        ["sort"] = Sort,
        [name] = value,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary());

    private async Task<IEnumerable<TownStanding>> WhoDidAsync(CancellationToken cancel)
    {
        if (DoneAction is not { } action)
        {
            return All;
        }

        var towns = (await earned.TownsAsync(cancel))[action.Key].ToHashSet();
        return All.Where(town => towns.Contains(town.Town.Id));
    }

    private string AddressOf(string name) => All.FirstOrDefault(town => string.Equals(town.Town.Name, name, StringComparison.OrdinalIgnoreCase)) is { } found
        ? TownsLinks.Town(found.Town.Slug)
        : TownsLinks.Towns(name);

    private byte[] Csv() =>
        CsvFile.Write(["Name", "Region", "County", "Population", "Standing", "Certified on", "Certified until", "Note"], Shown.Select(Cells));

    private string[] Cells(TownStanding town) =>
    [
        town.Town.Name, town.Town.RegionName ?? "", town.Town.County ?? "", town.Town.Population?.ToString(CultureInfo.InvariantCulture) ?? "",
        words.Of(town).Title,
        town.Certification?.AwardedOn.ToString("O", CultureInfo.InvariantCulture) ?? "",
        town.Certification?.ExpiresOn.ToString("O", CultureInfo.InvariantCulture) ?? "",
        town.Certification?.IsDemonstration == true ? words.Demonstration : "",
    ];
}
