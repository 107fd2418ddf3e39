namespace Towngreen.Certification;

/// <summary>One program year as rules: its categories, actions, levels and designations, its credit window and expiry. Checked when made, then fixed.</summary>
public sealed class Edition
{
    private readonly Dictionary<string, Category> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActionDefinition> _actions = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimRef, CreditPlace> _credits = [];

    /// <summary>An edition whose parts fit together.</summary>
    /// <exception cref="ArgumentException">Keys repeat, or something refers to what is not there; the message names every fault, one a line.</exception>
    public Edition(
        string program,
        string key,
        int year,
        ValueList<Category> categories,
        ValueList<ActionDefinition> actions,
        ValueList<Level> levels,
        ValueList<Designation> designations,
        CreditWindow window,
        Expiry expiry)
    {
        (Program, Key, Year, Categories, Actions) = (program, key, year, categories, actions);
        (Levels, Designations, Window, Expiry) = (levels, designations, window, expiry);
        Index();
        var faults = EditionFaults.Of(this);
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults));
        }

        ShowsIllustrativeFigures = levels.Any(level => level.Source is FigureSource.Illustrative)
            || designations.Any(designation => designation.Source is FigureSource.Illustrative);
    }

    /// <summary>The key of its program.</summary>
    public string Program { get; }

    /// <summary>Its own key, such as "2026".</summary>
    public string Key { get; }

    /// <summary>The program year.</summary>
    public int Year { get; }

    /// <summary>Its categories, in the program's order.</summary>
    public ValueList<Category> Categories { get; }

    /// <summary>Its actions, in the program's order.</summary>
    public ValueList<ActionDefinition> Actions { get; }

    /// <summary>Its levels, lowest first.</summary>
    public ValueList<Level> Levels { get; }

    /// <summary>Its designations.</summary>
    public ValueList<Designation> Designations { get; }

    /// <summary>How far back new credit reaches.</summary>
    public CreditWindow Window { get; }

    /// <summary>How long a certification lasts.</summary>
    public Expiry Expiry { get; }

    /// <summary>Whether a level or designation rests on a figure the program did not publish.</summary>
    internal bool ShowsIllustrativeFigures { get; }

    /// <summary>The action with this key, or nothing.</summary>
    public ActionDefinition? FindAction(string key) => _actions.GetValueOrDefault(key);

    /// <summary>The action with this key.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such action.</exception>
    public ActionDefinition ActionByKey(string key) => _actions[key];

    /// <summary>The category with this key, or nothing.</summary>
    public Category? FindCategory(string key) => _categories.GetValueOrDefault(key);

    /// <summary>The category with this key.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such category.</exception>
    public Category CategoryByKey(string key) => _categories[key];

    /// <summary>The credit a claim is for, or nothing.</summary>
    public Credit? FindCredit(ClaimRef claim) => _credits.GetValueOrDefault(claim)?.Credit;

    internal CreditPlace? PlaceOf(ClaimRef claim) => _credits.GetValueOrDefault(claim);

    private void Index()
    {
        foreach (var category in Categories)
        {
            _categories.TryAdd(category.Key, category);
        }

        foreach (var action in Actions)
        {
            _actions.TryAdd(action.Key, action);
            foreach (var credit in action.Credits)
            {
                _credits.TryAdd(new ClaimRef(action.Key, credit.Id), new CreditPlace(_credits.Count, action, credit));
            }
        }
    }
}

/// <summary>A credit with its action and its place in the edition's order.</summary>
internal sealed record CreditPlace(int Order, ActionDefinition Action, Credit Credit);
