namespace Towngreen.Certification;

/// <summary>
/// What is asked depends on the applicant's class, as a fact names it: thresholds for cities of different sizes. Source: GreenStep Cities,
/// minimums for cities of categories A, B and C.
/// </summary>
/// <param name="Fact">The id of the choice that names the class.</param>
/// <param name="Cases">What each class is asked, under the option's id: one for every option.</param>
public sealed record ByClass(string Fact, ValueMap<Requirement> Cases) : Requirement
{
    internal override IEnumerable<Requirement> Written => Cases.Values;

    internal override Requirement Turned(Dial dial) => this with { Cases = [.. Cases.Select(one => KeyValuePair.Create(one.Key, dial.Into(one.Key, one.Value)))] };

    internal override FindingStatus Decide(Tally tally, RequirementPlace place, ReadOnlySpan<FindingStatus> decided) =>
        tally.Circumstances.Facts.Option(Fact) is { } option ? decided[AskedOf(option, tally).Order] : FindingStatus.Unmet;

    internal override Finding Explain(Tally tally, RequirementPlace place) => tally.Circumstances.Facts.Option(Fact) is { } option
        ? Composition.Answer(FindingCodes.Class, 1, tally, [AskedOf(option, tally)], [new("fact", Fact), new("class", option)])
        : new(FindingCodes.ClassUnknown, FindingStatus.Unmet) { Facts = [new("fact", Fact)] };

    internal override void Encode(PlanModel model, int? when)
    {
        if (model.Today.Circumstances.Facts.Option(Fact) is { } option)
        {
            Cases[option].Encode(model, when);
        }
        else
        {
            base.Encode(model, when);
        }
    }

    internal override void Check(EditionFaults faults)
    {
        var options = faults.NeedFact(Fact, FactType.Choice)?.Answers.ToHashSet(StringComparer.Ordinal);
        faults.Unless(options is null || options.SetEquals(Cases.Keys), $"there is not one requirement for each option of '{Fact}'");
        foreach (var requirement in Cases.Values)
        {
            requirement.Check(faults);
        }
    }

    private RequirementPlace AskedOf(string option, Tally tally) => tally.Edition.Requirements[Cases[option]];
}
