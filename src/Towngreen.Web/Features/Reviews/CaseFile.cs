using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Puts what was handed in and what reviewers said about it side by side.</summary>
internal sealed class CaseFile(HandedInApplication handedIn, IReadOnlyList<Verdict> verdicts, ProgramClock clock)
{
    private readonly ILookup<Guid, Verdict> _verdicts = verdicts.ToLookup(verdict => verdict.ClaimId);

    private Guid CurrentHandIn => handedIn.HandIns[^1].Id;

    private Round Round => handedIn.Edition.Rounds.Single(round => round.Key == handedIn.HandIns[^1].Round);

    public ReviewCase Open(TownSummary town, IReadOnlyList<Decision> decisions, Access access) => new()
    {
        ApplicationId = handedIn.Summary.Id,
        Reference = handedIn.Summary.Reference,
        Town = town,
        Edition = handedIn.Edition,
        Stage = StageOf(handedIn.Summary.Status),
        HandIns = [.. handedIn.HandIns.Select(record => new HandInMoment(record.Id, record.Number, record.At, record.By))],
        Round = Round,
        Due = DueDay.Of(Round, handedIn.HandIns.Count, clock.DayOf(handedIn.HandIns[^1].At)),
        Claims = [.. InOrder().Select(item => ClaimOf(item.Action, item.Claim, town, access))],
        Declarations = [.. handedIn.Declarations.Select(declaration => DeclarationOf(declaration, town, access))],
        Facts = handedIn.Scored.Facts,
        FactChanges = handedIn.FactChanges,
        Decisions = decisions,
        History = handedIn.History,
        ScoredOn = handedIn.Scorecard.AsOf,
        MayDecide = access.May(Permission.Administer, handedIn.Summary.Program),
    };

    private static ReviewStage StageOf(ApplicationStatus status) => status switch
    {
        ApplicationStatus.HandedIn => ReviewStage.InReview,
        ApplicationStatus.Returned => ReviewStage.WithTown,
        _ => ReviewStage.Closed,
    };

    private static HandedInPartners PartnersOf(PartnersBox box) =>
        new(box.Answer switch { PartnersAnswer.Some => true, PartnersAnswer.None => false, _ => null }, box.Names, box.OwnRole);

    private IEnumerable<(HandedInAction Action, HandedInClaim Claim)> InOrder()
    {
        var byCredit = handedIn.Actions.SelectMany(action => action.Claims.Select(claim => (action, claim)))
            .ToDictionary(item => item.claim.Claim.Ref);
        return handedIn.Edition.Edition.Actions
            .SelectMany(action => action.Credits.Select(credit => new ClaimRef(action.Key, credit.Id)))
            .Where(byCredit.ContainsKey)
            .Select(claim => byCredit[claim]);
    }

    private ReviewedClaim ClaimOf(HandedInAction submission, HandedInClaim claim, TownSummary town, Access access)
    {
        var action = handedIn.Edition.Edition.ActionByKey(submission.ActionKey);
        var judged = Judged(claim.ClaimId, claim.Claim.Status);
        return new ReviewedClaim
        {
            Id = claim.ClaimId,
            Action = action,
            Credit = action.FindCredit(claim.CreditId)!,
            Claim = claim.Claim with { Status = judged.Status },
            Partners = PartnersOf(submission.Partners),
            Files = claim.Files.DistinctBy(file => (file.Name, file.Sha256)).ToDictionary(file => new FileValue(file.Name, file.Sha256), file => file.Link),
            IsSettled = judged.IsSettled,
            IsMine = access.MayReview(handedIn.Summary.Program, action.Category, town.Id),
            Verdicts = judged.Verdicts,
            EarlierVerdicts = judged.Earlier,
        };
    }

    private ReviewedDeclaration DeclarationOf(HandedInDeclaration declaration, TownSummary town, Access access)
    {
        var action = handedIn.Edition.Edition.ActionByKey(declaration.ActionKey);
        var judged = Judged(declaration.Id, declaration.AsScored.Status);
        return new ReviewedDeclaration
        {
            Id = declaration.Id,
            Action = action,
            Declared = declaration.AsScored with { Status = judged.Status },
            IsSettled = judged.IsSettled,
            IsMine = access.MayReview(handedIn.Summary.Program, action.Category, town.Id),
            Verdicts = judged.Verdicts,
            EarlierVerdicts = judged.Earlier,
        };
    }

    /// <summary>The verdicts on one item, and the status that stands: one settled in an earlier round, or this round's last verdict.</summary>
    private (ClaimStatus Status, bool IsSettled, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Verdict> Earlier) Judged(Guid id, ClaimStatus status)
    {
        var own = _verdicts[id].ToLookup(verdict => verdict.HandInId == CurrentHandIn);
        var standing = own[true].LastOrDefault();
        var settled = standing is null && status is (ClaimStatus.Approved or ClaimStatus.Declined);
        return (settled ? status : standing?.Outcome.ToStatus() ?? ClaimStatus.Claimed, settled, [.. own[true]], [.. own[false]]);
    }
}
