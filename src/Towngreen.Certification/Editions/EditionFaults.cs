namespace Towngreen.Certification;

/// <summary>Collects everything that does not fit together in an edition, so that its author sees all of it at once.</summary>
internal sealed class EditionFaults
{
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _designations = new(StringComparer.Ordinal);
    private string _where = "";

    private EditionFaults(Edition edition) => Edition = edition;

    public Edition Edition { get; }

    public static IReadOnlyList<string> Of(Edition edition)
    {
        var faults = new EditionFaults(edition);
        faults.CheckKeys();
        foreach (var action in edition.Actions)
        {
            faults.CheckAction(action);
        }

        // A designation sees only those before it, so that designations can never ask for each other in a circle.
        foreach (var designation in edition.Designations)
        {
            faults._where = $"designation {designation.Key}";
            designation.Requirement.Check(faults);
            faults._designations.Add(designation.Key);
        }

        foreach (var level in edition.Levels)
        {
            faults._where = $"level {level.Key}";
            level.Requirement.Check(faults);
        }

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

    public void NeedDesignation(string key) => Unless(_designations.Contains(key), $"there is no designation '{key}' before it");

    /// <summary>The credit must have the field, of one of the types when any is given.</summary>
    public void NeedField(Credit credit, string id, params ReadOnlySpan<EvidenceType> types)
    {
        var field = credit.FindField(id);
        Unless(field is not null && (types.IsEmpty || types.Contains(field.Type)), $"there is no evidence field '{id}' of a fitting type");
    }

    public void CheckParts(ValueList<Requirement> parts, int minimum)
    {
        Unless(parts.Count >= minimum, "a composition has too few parts");
        foreach (var part in parts)
        {
            part.Check(this);
        }
    }

    private void CheckKeys()
    {
        _where = "edition";
        Distinct("category", Edition.Categories.Select(category => category.Key));
        Distinct("action", Edition.Actions.Select(action => action.Key));
        Distinct("level", Edition.Levels.Select(level => level.Key));
        Distinct("designation", Edition.Designations.Select(designation => designation.Key));
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

        credit.Points.Check(this, credit);
        foreach (var criterion in credit.Criteria)
        {
            criterion.Check(this, credit);
        }
    }

    private void Distinct(string what, IEnumerable<string> keys)
    {
        foreach (var key in keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            Unless(false, $"{what} '{key}' appears twice");
        }
    }
}
