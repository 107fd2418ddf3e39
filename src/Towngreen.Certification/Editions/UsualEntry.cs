namespace Towngreen.Certification;

/// <summary>
/// What is found of an entry that meets every rule and of which there is no more to say; questions for a person are answered all or still open.
/// It is the same for every applicant, and so made once.
/// </summary>
internal sealed class UsualEntry
{
    private readonly ValueList<Criterion> _criteria;
    private readonly Finding[] _criterionFindings;

    /// <param name="place">The credit.</param>
    /// <param name="index">Which entry of a claim for it, counted from zero.</param>
    /// <param name="judgement">What questions for a person come to.</param>
    public UsualEntry(CreditPlace place, int index, FindingStatus judgement)
    {
        _criteria = place.Credit.Criteria;
        Facts = [new("entry", index)];
        Complete = new(FindingCodes.EvidenceComplete, FindingStatus.Met) { Facts = Facts, Cited = place.Cited };
        _criterionFindings = [.. _criteria.Select(criterion => Of(criterion))];
        ValueList<Finding> parts = [Complete, .. _criterionFindings];
        Counted = new(FindingCodes.Entry, Finding.Worst(parts)) { Facts = Facts, Cited = place.Cited, Parts = parts };
        Alone = new(FindingCodes.Entries, Counted.Status) { Have = 1, Need = 1, Cited = place.Cited, Parts = [Counted] };

        Finding Of(Criterion criterion) => new(criterion.Code, criterion is JudgedByPerson ? judgement : FindingStatus.Met)
        {
            Facts = [.. Facts, .. criterion.Facts],
            Cited = place.Cited,
        };
    }

    /// <summary>What the words need: which entry it is.</summary>
    public ValueMap<object> Facts { get; }

    /// <summary>Its evidence is complete.</summary>
    public Finding Complete { get; }

    /// <summary>The entry counts.</summary>
    public Finding Counted { get; }

    /// <summary>It is the only entry, and counts.</summary>
    public Finding Alone { get; }

    /// <summary>What is found of a criterion of the credit.</summary>
    public Finding Of(Criterion criterion)
    {
        var place = 0;
        while (!ReferenceEquals(_criteria[place], criterion))
        {
            place++;
        }

        return _criterionFindings[place];
    }
}
