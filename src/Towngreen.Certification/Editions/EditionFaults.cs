namespace Towngreen.Certification;

/// <summary>Collects everything that does not fit together in an edition, so that its author sees all of it at once.</summary>
internal sealed class EditionFaults
{
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _designations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _levels = new(StringComparer.Ordinal);
    private string _where = "";

    private EditionFaults(Edition edition) => Edition = edition;

    public Edition Edition { get; }

    public static IReadOnlyList<string> Of(Edition edition)
    {
        var faults = new EditionFaults(edition);
        faults.CheckKeys();
        faults.CheckFacts();
        foreach (var action in edition.Actions)
        {
            faults.CheckAction(action);
        }

        faults.CheckCircles();
        faults.CheckRequirements();
        return faults._faults;
    }

    public void Unless(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add($"{_where}: {fault}");
        }
    }

    public void NeedCategory(string key) => Unless(Edition.FindCategory(key) is not null, $"there is no category '{key}'");

    public ActionDefinition? NeedAction(string key)
    {
        var action = Edition.FindAction(key);
        Unless(action is not null, $"there is no action '{key}'");
        return action;
    }

    /// <summary>There must be the credit of the action, or the action at least when no credit is named.</summary>
    public Credit? NeedCredit(string action, string? id)
    {
        if (NeedAction(action) is not { } found || id is null)
        {
            return null;
        }

        var credit = found.FindCredit(id);
        Unless(credit is not null, $"there is no credit '{action}/{id}'");
        return credit;
    }

    public void NeedDesignation(string key) => Unless(_designations.Contains(key), $"there is no designation '{key}' before it");

    public void NeedLevelBefore(string key) => Unless(_levels.Contains(key), $"there is no level '{key}' before it");

    public void NeedLevel(string key) => Unless(Edition.Levels.Any(level => level.Key == key), $"there is no level '{key}'");

    /// <summary>There must be a fact of one of the types.</summary>
    public FactDefinition? NeedFact(string id, params ReadOnlySpan<FactType> types)
    {
        var fact = Edition.FindFact(id);
        Unless(fact is not null && types.Contains(fact.Type), $"there is no fact '{id}' of a fitting type");
        return fact;
    }

    /// <summary>The credit must have the field, of one of the types when any is given.</summary>
    public void NeedField(Credit credit, string id, params ReadOnlySpan<EvidenceType> types)
    {
        var field = credit.FindField(id);
        Unless(field is not null && (types.IsEmpty || types.Contains(field.Type)), $"there is no evidence field '{id}' of a fitting type");
    }

    public void Distinct(string what, IEnumerable<string> keys)
    {
        foreach (var key in keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            Unless(false, $"{what} '{key}' appears twice");
        }
    }

    private void CheckKeys()
    {
        _where = "edition";
        Distinct("category", Edition.Categories.Select(category => category.Key));
        Distinct("action", Edition.Actions.Select(action => action.Key));
        Distinct("level", Edition.Levels.Select(level => level.Key));
        Distinct("designation", Edition.Designations.Select(designation => designation.Key));
        Distinct("fact", Edition.Facts.Select(fact => fact.Id));
    }

    private void CheckFacts()
    {
        foreach (var fact in Edition.Facts)
        {
            _where = $"fact {fact.Id}";
            fact.Check(this);
        }
    }

    private void CheckCircles()
    {
        var sound = Edition.InOrderOfPrerequisites.Select(place => place.Ref).ToHashSet();
        foreach (var place in Edition.Credits.Where(place => place.Credit.Requires.Count > 0))
        {
            _where = $"action {place.Ref.Action}, credit {place.Ref.Credit}";
            Unless(sound.Contains(place.Ref), "what it requires goes in a circle");
        }
    }

    /// <summary>A designation or level sees only those before it, so that they can never ask for each other in a circle.</summary>
    private void CheckRequirements()
    {
        foreach (var designation in Edition.Designations)
        {
            _where = $"designation {designation.Key}";
            designation.Requirement.Check(this);
            _designations.Add(designation.Key);
        }

        foreach (var level in Edition.Levels)
        {
            _where = $"level {level.Key}";
            level.Requirement.Check(this);
            _levels.Add(level.Key);
        }

        _where = "hand-in";
        Edition.HandIn?.Check(this);
    }

    private void CheckAction(ActionDefinition action)
    {
        _where = $"action {action.Key}";
        NeedCategory(action.Category);
        Distinct("credit", action.Credits.Select(credit => credit.Id));
        foreach (var complement in action.Complements)
        {
            NeedAction(complement);
        }

        Unless(!(action.Cap <= Points.Zero), "a cap leaves something to earn");
        foreach (var credit in action.Credits)
        {
            _where = $"action {action.Key}, credit {credit.Id}";
            CheckCredit(credit);
        }
    }

    private void CheckCredit(Credit credit)
    {
        Unless(credit.MaxEntries > 0, "a credit allows at least one entry");
        Distinct("evidence field", credit.Evidence.Select(field => field.Id));
        foreach (var field in credit.Evidence)
        {
            Unless(field.Type is not EvidenceType.Choice || field.Options.Count > 0, $"the choice '{field.Id}' has no options");
            Distinct($"option of '{field.Id}'", field.Options.Select(option => option.Id));
        }

        Unless(!(credit.Effort < 0), "effort counts hours from zero");
        foreach (var prerequisite in credit.Requires)
        {
            prerequisite.Check(this);
        }

        credit.Points.Check(this, credit);
        foreach (var criterion in credit.Criteria)
        {
            criterion.Check(this, credit);
        }
    }
}
