using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Towns;

/// <summary>Every town of the state, on a map and in a table that can be taken away.</summary>
[PublicPage]
public sealed class IndexModel(TownStandings standings, StandingWords words) : PageModel
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "region")]
    public string? Region { get; init; }

    [FromQuery(Name = "standing")]
    public string? Standing { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>A town asked for by name: its page is the answer, or the towns whose names come near.</summary>
    [FromQuery(Name = "town")]
    public string? Town { get; init; }

    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    public TownsFilter Filter => new() { Search = Search, Region = Region, Standing = Standing, Sort = Sort };

    public IReadOnlyList<TownStanding> All { get; private set; } = [];

    public IReadOnlyList<TownStanding> Shown { get; private set; } = [];

    /// <summary>None where the program's pack names no regions.</summary>
    public IReadOnlyList<(string Key, string Name)> Regions { get; private set; } = [];

    public bool HasPopulations => All.Any(town => town.Town.Population is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        All = await standings.AllAsync(cancel);
        if (!string.IsNullOrWhiteSpace(Town))
        {
            return LocalRedirect(AddressOf(Town.Trim()));
        }

        Regions =
        [
            .. All.Where(town => town.Town.Region is not null).Select(town => (town.Town.Region!, town.Town.RegionName!)).Distinct()
                .OrderBy(region => region.Item2, StringComparer.CurrentCulture),
        ];
        Shown = Filter.Apply(All);
        return Format == "csv" ? File(Csv(), CsvFile.ContentType, "towns.csv") : Page();
    }

    /// <summary>This page with one thing about it changed and the rest kept.</summary>
    public string With(string name, string value) => QueryHelpers.AddQueryString(TownsLinks.Towns(), new Dictionary<string, string?>
    {
        ["q"] = Search,
        ["region"] = Region,
        ["standing"] = Standing,
        ["sort"] = Sort,
        [name] = value,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary());

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
