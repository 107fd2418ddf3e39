using System.Collections.Frozen;

namespace Towngreen.Certification;

/// <summary>One program year as rules: its categories, actions, levels and designations, its credit window and expiry. Checked when made, then fixed.</summary>
public sealed class Edition
{
    private readonly Dictionary<string, Category> _categories = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ActionPlace> _actions;
    private readonly Dictionary<string, FactDefinition> _facts = new(StringComparer.Ordinal);
    private readonly List<CreditPlace> _credits = [];
    private readonly ILookup<string, FactDefinition> _metrics;

    /// <summary>An edition whose parts fit together.</summary>
    /// <exception cref="ArgumentException">Keys repeat, or something refers to what is not there; the message names every fault, one a line.</exception>
    public Edition(EditionParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts;
        Index();
        Places = Place();
        _actions = Places.ToFrozenDictionary(action => action.Definition.Key, StringComparer.Ordinal);
        Limited = [.. Places.Where(action => action.Definition is not { Cap: null, BestCreditOnly: false })];
        _metrics = Facts.ToLookup(fact => fact.Metric ?? fact.Id, StringComparer.Ordinal);
        InOrderOfPrerequisites = PrerequisiteOrder.Of(this);
        var faults = EditionFaults.Of(this);
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults));
        }

        Requirements = new RequirementPlaces(this);

        ShowsIllustrativeFigures = Levels.Any(level => level.Source is FigureSource.Illustrative)
            || Designations.Any(designation => designation.Source is FigureSource.Illustrative);
    }

    /// <summary>What it is made of: another edition differs <c>with</c> it.</summary>
    public EditionParts Parts { get; }

    /// <inheritdoc cref="EditionParts.Program"/>
    public string Program => Parts.Program;

    /// <inheritdoc cref="EditionParts.Key"/>
    public string Key => Parts.Key;

    /// <inheritdoc cref="EditionParts.Year"/>
    public int Year => Parts.Year;

    /// <inheritdoc cref="EditionParts.Categories"/>
    public ValueList<Category> Categories => Parts.Categories;

    /// <inheritdoc cref="EditionParts.Actions"/>
    public ValueList<ActionDefinition> Actions => Parts.Actions;

    /// <inheritdoc cref="EditionParts.Levels"/>
    public ValueList<Level> Levels => Parts.Levels;

    /// <inheritdoc cref="EditionParts.Designations"/>
    public ValueList<Designation> Designations => Parts.Designations;

    /// <inheritdoc cref="EditionParts.Facts"/>
    public ValueList<FactDefinition> Facts => Parts.Facts;

    /// <inheritdoc cref="EditionParts.HandIn"/>
    public Requirement? HandIn => Parts.HandIn;

    /// <inheritdoc cref="EditionParts.Window"/>
    public CreditWindow Window => Parts.Window;

    /// <inheritdoc cref="EditionParts.Expiry"/>
    public Expiry Expiry => Parts.Expiry;

    /// <summary>
    /// The requirements of levels, designations and hand-in that can never be met, not even with every credit at its most and every fact at its
    /// best: the very ones their author wrote, without those that fail only because of them. What is not offered on purpose is none of them.
    /// </summary>
    public ValueList<Requirement> Unreachable
    {
        get
        {
            var best = Tally.OfEverything(this);
            return [.. Asked.SelectMany(requirement => requirement.Leaves()).Where(leaf => !leaf.CanBeMet(best))];
        }
    }

    /// <summary>What designations, levels and hand-in ask, each as one tree.</summary>
    private IEnumerable<Requirement> Asked =>
        Designations.Select(designation => designation.Requirement).Concat(Levels.Select(level => level.Requirement)).Concat(HandIn is null ? [] : [HandIn]);

    /// <summary>Whether a level or designation rests on a figure the program did not publish.</summary>
    internal bool ShowsIllustrativeFigures { get; }

    /// <summary>The credits that ask for others first, each after those it asks for; those that ask in a circle are left out.</summary>
    internal IReadOnlyList<CreditPlace> InOrderOfPrerequisites { get; }

    /// <summary>Every action, in the edition's order.</summary>
    internal ActionPlace[] Places { get; }

    /// <summary>The actions whose claims share what they may earn.</summary>
    internal ActionPlace[] Limited { get; }

    /// <summary>Every credit, in the edition's order.</summary>
    internal IReadOnlyList<CreditPlace> Credits => _credits;

    /// <summary>What levels, designations and hand-in ask.</summary>
    internal RequirementPlaces Requirements { get; }

    /// <summary>The action with this key, or nothing.</summary>
    public ActionDefinition? FindAction(string key) => _actions.GetValueOrDefault(key)?.Definition;

    /// <summary>The action with this key.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such action.</exception>
    public ActionDefinition ActionByKey(string key) => _actions[key].Definition;

    /// <summary>The category with this key, or nothing.</summary>
    public Category? FindCategory(string key) => _categories.GetValueOrDefault(key);

    /// <summary>The category with this key.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such category.</exception>
    public Category CategoryByKey(string key) => _categories[key];

    /// <summary>The fact with this id, or nothing.</summary>
    public FactDefinition? FindFact(string id) => _facts.GetValueOrDefault(id);

    /// <summary>The facts that make up a metric: the one with this id, or those that name it as theirs.</summary>
    public IEnumerable<FactDefinition> ElementsOf(string metric) => _metrics[metric];

    /// <summary>The credit a claim is for, or nothing.</summary>
    public Credit? FindCredit(ClaimRef claim) => PlaceOf(claim)?.Credit;

    /// <summary>Whether it matters that an action cannot apply to an applicant: a share of what applies is asked, and the action is part of it.</summary>
    public bool AsksWhetherApplies(ActionDefinition action) =>
        Asked.SelectMany(requirement => requirement.SelfAndWritten()).OfType<PercentOfApplicable>().Any(share => share.Scope.Covers(action));

    internal ActionPlace? PlaceOf(string action) => _actions.GetValueOrDefault(action);

    internal CreditPlace? PlaceOf(ClaimRef claim) => PlaceOf(claim.Action)?.Find(claim.Credit);

    private void Index()
    {
        foreach (var category in Categories)
        {
            _categories.TryAdd(category.Key, category);
        }

        foreach (var fact in Facts)
        {
            _facts.TryAdd(fact.Id, fact);
        }
    }

    /// <summary>The actions in their order, each with its credits after those before it.</summary>
    private ActionPlace[] Place()
    {
        var places = new List<ActionPlace>(Actions.Count);
        foreach (var action in Actions.DistinctBy(action => action.Key, StringComparer.Ordinal))
        {
            var category = Categories.TakeWhile(category => category.Key != action.Category).Count();
            places.Add(new ActionPlace(places.Count, action, category, _credits));
            _credits.AddRange(places[^1].Credits);
        }

        return [.. places];
    }
}
