using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>
/// Which towns would keep their level with other thresholds. The numbers stand in the address, so that a colleague can be sent the same question.
/// </summary>
[Needs(Permission.Administer)]
public sealed class WhatIfPageModel(
    Counterfactual counterfactual, EditionLibrary editions, FindingWords findings, ThresholdWords thresholds, Access access, Installation installation, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Program year")]
    public string? Edition { get; set; }

    /// <summary>The numbers typed, under the paths of the thresholds.</summary>
    [BindProperty(SupportsGet = true)]
    public Dictionary<string, string?> Set { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Count")]
    public Basis Basis { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Look at drafts too")]
    public bool Drafts { get; set; }

    [FromQuery(Name = "format")]
    public string? Format { get; init; }

    public EditionPack Pack { get; private set; } = null!;

    public ValueList<Threshold> Thresholds { get; private set; } = [];

    /// <summary>Nothing while a number is refused.</summary>
    public Consequences? Consequences { get; private set; }

    /// <summary>How many applications are of towns the person belongs to, and so are left out.</summary>
    public int Own { get; private set; }

    public IEnumerable<Choice> Editions => editions.Editions.Select(pack => new Choice(pack.Key, pack.Title));

    public IEnumerable<Choice> Bases =>
    [
        new(nameof(Basis.AsApproved), words["What is approved"]), new(nameof(Basis.AsClaimed), words["What is claimed, as if all were approved"]),
    ];

    /// <summary>The numbers that differ from the edition's own.</summary>
    public IEnumerable<(Threshold Threshold, decimal Value)> Changed => Thresholds
        .Select(threshold => (Threshold: threshold, Value: ValueOf(threshold) ?? threshold.Value))
        .Where(changed => changed.Value != changed.Threshold.Value);

    /// <summary>The same question as a table.</summary>
    public string DownloadLink => $"{Request.Path}{Request.QueryString.Add("format", "csv")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!access.May(Permission.Administer, installation.Program)
            || (string.IsNullOrEmpty(Edition) ? editions.Current : editions.Find(Edition)) is not { } pack)
        {
            return NotFound();
        }

        (Pack, Thresholds) = (pack, pack.Edition.Thresholds());
        var errors = Refusals();
        if (errors.Count > 0 || !ModelState.IsValid)
        {
            return this.Refused(errors);
        }

        var all = await counterfactual.RunAsync(new(pack, Values(), Drafts), cancel);
        Consequences = all with { All = [.. all.All.Where(one => access.MayExamine(installation.Program, one.Town.Id))] };
        Own = all.All.Count - Consequences.All.Count;
        return Format == "csv" ? File(ConsequencesCsv.Write(Consequences, findings, words), CsvFile.ContentType, $"what-if-{pack.Key}.csv") : Page();
    }

    /// <summary>What the form shows: what was typed, else the edition's own number.</summary>
    public string Shown(Threshold threshold) => Set.GetValueOrDefault(threshold.Path) ?? threshold.Value.ToString("0.##########", CultureInfo.CurrentCulture);

    private List<Error> Refusals()
    {
        var refused = Pack.Edition.Refused(Values());
        return
        [
            .. Thresholds
                .Where(threshold => refused.Contains(threshold.Path) || (Typed(threshold) is not null && ValueOf(threshold) is null))
                .Select(threshold => new ThresholdOutOfReach(thresholds.Limits(threshold)) { Field = $"{nameof(Set)}[{threshold.Path}]" }),
        ];
    }

    private ValueMap<decimal> Values() =>
        [.. Thresholds.Where(threshold => ValueOf(threshold) is not null).Select(threshold => KeyValuePair.Create(threshold.Path, ValueOf(threshold)!.Value))];

    private string? Typed(Threshold threshold) => Set.GetValueOrDefault(threshold.Path) is { } typed && !string.IsNullOrWhiteSpace(typed) ? typed.Trim() : null;

    private decimal? ValueOf(Threshold threshold) =>
        decimal.TryParse(Typed(threshold), NumberStyles.Number, CultureInfo.CurrentCulture, out var value) ? value : null;
}
