namespace Towngreen.Certification;

/// <summary>A claim looked at by itself: nothing asked of it alone is unmet when it <see cref="Stands"/>, but what it requires may still be lacking.</summary>
/// <param name="subject">The claim beside the rules.</param>
/// <param name="status">The worst of what was asked of it alone.</param>
/// <param name="entries">The entries that count.</param>
internal sealed class Candidate(ClaimInEdition subject, FindingStatus status, IReadOnlyList<Entry> entries)
{
    private CountedClaim? _counted;

    public ClaimInEdition Subject => subject;

    public CreditPlace Place => subject.Place;

    public FindingStatus Status => status;

    /// <summary>What was asked of it alone.</summary>
    public ValueList<Finding> Findings => ValueList.Later(() => ClaimJudge.Explain(subject));

    public IReadOnlyList<Entry> Entries => entries;

    public bool Stands => Finding.Reaches(status);

    /// <summary>Whether it stands, and a person still has to look at it before that is sure.</summary>
    public bool NeedsAPerson => status is FindingStatus.NeedsAPerson;

    public bool IsApproved => Subject.Claim.Status is ClaimStatus.Approved;

    /// <summary>The claim as one that counts; it is the same in most sets of claims.</summary>
    /// <param name="has">Whether what a tier requires was earned before or counts too.</param>
    public CountedClaim Counted(Func<Prerequisite, bool> has)
    {
        var alone = Place.Credit.Points.Earned(Entries, has);
        return _counted is { } known && known.Alone == alone ? known : _counted = new CountedClaim(Place, Entries, alone);
    }
}
