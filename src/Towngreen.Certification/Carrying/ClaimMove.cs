namespace Towngreen.Certification;

/// <summary>One claim between the credit it was made for and the credit it goes to.</summary>
internal sealed class ClaimMove(Claim claim, Credit? from, Credit to, Crosswalk crosswalk)
{
    /// <summary>What was answered in each entry; blanks were not.</summary>
    public static IEnumerable<(int Entry, string Field, EvidenceValue Value)> AnswersOf(Claim claim) =>
        from entry in claim.Entries.Index()
        from answer in entry.Item.Values
        where !answer.Value.IsBlank
        select (entry.Index, answer.Key, answer.Value);

    public CarriedClaim Carried(Destination destination, string action)
    {
        ValueList<CarriedAnswer> answers = [.. AnswersOf(claim).Select(given => Carried(given.Entry, given.Field, given.Value))];
        return new CarriedClaim(claim, destination)
        {
            After = claim with { Action = action, Entries = Entries(answers) },
            Answers = answers,
            NewFields = [.. to.Evidence.Where(field => from?.FindField(field.Id) is null)],
            Criteria = [.. Criteria()],
        };
    }

    private ValueList<Entry> Entries(ValueList<CarriedAnswer> answers) =>
    [
        .. Enumerable.Range(0, Math.Min(claim.Entries.Count, to.MaxEntries))
            .Select(entry => Moved(claim.Entries[entry], [.. answers.Where(answer => answer.Entry == entry)])),
    ];

    /// <summary>A seal vouches for the whole entry: it does not go with a part of it.</summary>
    private static Entry Moved(Entry entry, ValueList<CarriedAnswer> answers) =>
        new([.. answers.Where(answer => answer.Fits).Select(answer => KeyValuePair.Create(answer.Field, answer.After!))])
        {
            Seal = answers.All(answer => answer.Fits) ? entry.Seal : null,
        };

    private CarriedAnswer Carried(int entry, string field, EvidenceValue value)
    {
        var after = value.Across(crosswalk);
        var fit = entry >= to.MaxEntries ? AnswerFit.TooManyEntries : FitOf(value, after, field);
        return new CarriedAnswer(entry, field, value, fit is AnswerFit.Fits ? after : null, fit);
    }

    /// <summary>An unfinished answer that was at fault before, in the same way, is carried: a draft may be unfinished here as there.</summary>
    private AnswerFit FitOf(EvidenceValue before, EvidenceValue after, string id)
    {
        if (to.FindField(id) is not { } field)
        {
            return AnswerFit.NotAsked;
        }

        if (!after.Answers(field.Type))
        {
            return AnswerFit.OtherKind;
        }

        var fault = after.FaultIn(field, crosswalk.To);
        return from?.FindField(id) is { } known && before.FaultIn(known, crosswalk.From) == fault ? AnswerFit.Fits : FitOf(fault);
    }

    private static AnswerFit FitOf(string? fault) => fault switch
    {
        FindingCodes.EvidenceNotAnOption => AnswerFit.NotAnOption,
        FindingCodes.EvidenceOutOfRange => AnswerFit.OutOfRange,
        FindingCodes.EvidenceUnknownAction => AnswerFit.ActionGone,
        _ => AnswerFit.Fits,
    };

    private IEnumerable<CriterionChange> Criteria()
    {
        ValueList<Criterion> known = from?.Criteria ?? [];
        return to.Criteria.Where(criterion => !known.Contains(criterion)).Select(criterion => new CriterionChange(
            known.FirstOrDefault(before => before.GetType() == criterion.GetType() && before.Subject == criterion.Subject), criterion));
    }
}
