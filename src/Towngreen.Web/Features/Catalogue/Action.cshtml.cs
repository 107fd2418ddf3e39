using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Web.PublicPages;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>One action as an edition describes it.</summary>
[PublicPage]
public sealed class ActionModel(
    EditionLibrary library, ActionSheet sheet, Access access, TownDirectory towns, ApplicationRegister applications, EarnedActions earned) : PageModel
{
    /// <summary>So many towns are named beside the action; all of them are a list of their own.</summary>
    private const int TownsShown = 12;

    [FromQuery(Name = "edition")]
    public string? EditionKey { get; init; }

    public EditionPack Edition { get; private set; } = library.Current;

    public ActionDefinition Definition { get; private set; } = null!;

    public ActionText Text => Edition.Texts[Definition.Key];

    public Category Category => Edition.Edition.CategoryByKey(Definition.Category);

    public bool IsCurrent => Edition == library.Current;

    public EditionPack Current => library.Current;

    public string? EditionInAddress => IsCurrent ? null : Edition.Key;

    /// <summary>The edition before, when this one follows one.</summary>
    public EditionPack? Previous { get; private set; }

    /// <summary>How the action has changed since the edition before; null when that one did not have it.</summary>
    public SheetComparison? SincePrevious { get; private set; }

    /// <summary>The first towns with approved work in it, whatever the edition, by name.</summary>
    public IReadOnlyList<TownSummary> EarnedBy { get; private set; } = [];

    /// <summary>How many they are all together.</summary>
    public int EarnedByAll { get; private set; }

    /// <summary>Where the visitor's towns work on this action.</summary>
    public IReadOnlyList<WorkOnIt> Work { get; private set; } = [];

    public IEnumerable<ActionDefinition> Complements => Definition.Complements.Select(Edition.Edition.ActionByKey);

    public bool IsIllustrative => CatalogueRow.HasIllustrativePoints(Definition);

    public string Name => Definition.NumberedTitle;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (Find(key) is not var (edition, action))
        {
            return NotFound();
        }

        (Edition, Definition) = (edition, action);
        if (action.Key != key)
        {
            return Redirect(CatalogueLinks.Action(action.Key, EditionInAddress));
        }

        Compare();
        await LoadEarnedAsync(cancel);
        Work = await WorkAsync(cancel);
        return Page();
    }

    /// <summary>In the edition asked for; else in the newest that has it. A number leads to its action.</summary>
    private (EditionPack Edition, ActionDefinition Action)? Find(string key)
    {
        foreach (var edition in string.IsNullOrEmpty(EditionKey) ? library.Editions : library.Editions.Where(edition => edition.Key == EditionKey))
        {
            if ((edition.Edition.FindAction(key) ?? ByNumber(edition.Edition, key)) is { } action)
            {
                return (edition, action);
            }
        }

        return null;
    }

    private static ActionDefinition? ByNumber(Edition edition, string number) =>
        edition.Actions.FirstOrDefault(action => action.Number.IsPublished && action.Number.ToString() == number);

    private void Compare()
    {
        Previous = Edition.Previous is { } key ? library.Find(key) : null;
        if (Previous is not null && library.Between(Edition, Previous).Follow(Definition.Key) is { } before)
        {
            SincePrevious = SheetComparison.Between(sheet.Of(before, Previous), sheet.Of(Definition, Edition));
        }
    }

    private async Task LoadEarnedAsync(CancellationToken cancel)
    {
        var ids = (await earned.TownsAsync(cancel))[Definition.Key];
        var known = await towns.ByIdAsync(cancel);
        (EarnedBy, EarnedByAll) = ([.. ids.Take(TownsShown).Select(id => known[id])], ids.Count());
    }

    private async Task<IReadOnlyList<WorkOnIt>> WorkAsync(CancellationToken cancel)
    {
        List<WorkOnIt> work = [];
        foreach (var townId in access.Memberships.Select(membership => membership.MunicipalityId).OfType<Guid>().Distinct())
        {
            var town = await towns.GetAsync(townId, cancel);
            var open = (await applications.ForTownAsync(townId, cancel)).FirstOrDefault(application => application.Status.IsOpen());
            work.Add(open is null
                ? new WorkOnIt(town.Name, town.Slug, ApplicationLinks.Start(town.Slug), HasStarted: false)
                : new WorkOnIt(town.Name, town.Slug, ApplicationLinks.Action(town.Slug, open.Reference, KeyIn(open.Edition)), HasStarted: true));
        }

        return work;
    }

    /// <summary>The action's key in the edition that the town works under.</summary>
    private string KeyIn(string edition) =>
        library.Find(edition) is { } other ? library.Between(Edition, other).Follow(Definition.Key)?.Key ?? Definition.Key : Definition.Key;
}
