namespace Towngreen.Certification;

/// <summary>Takes claims from one edition to another and says of each what became of it. The claims it is given stay as they are.</summary>
public static class Carrying
{
    /// <summary>The claims under the rules of another edition, and what happened to every answer on the way.</summary>
    /// <param name="claims">What was claimed under <see cref="Crosswalk.From"/>, and what was earned before.</param>
    /// <param name="crosswalk">From which edition to which.</param>
    public static CarryOver Carry(Claims claims, Crosswalk crosswalk)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(crosswalk);
        var taken = new HashSet<ClaimRef>();

        // Where two actions became one, the claim of the action that kept its key has the first right to the place.
        var items = claims.Items.OrderByDescending(claim => crosswalk.Keeps(claim.Action)).Select(claim => Carry(claim, crosswalk, taken)).ToList();
        var facts = claims.Facts.ToLookup(fact => Fits(fact, crosswalk.To));
        var declared = claims.NotApplicable.OrderByDescending(one => crosswalk.Keeps(one.Action)).ToLookup(one => crosswalk.Follow(one.Action) is not null);
        ValueList<NotApplicable> notApplicable = [.. declared[true].Select(one => one with { Action = crosswalk.Follow(one.Action)!.Key }).DistinctBy(one => one.Action)];
        return new CarryOver(
            crosswalk,
            [.. items.OrderBy(item => crosswalk.From.PlaceOf(item.Before.Ref)?.Order ?? int.MaxValue)],
            new Claims([.. items.Select(item => item.After).OfType<Claim>()], Carry(claims.History, crosswalk), [.. facts[true]], notApplicable))
        {
            LeftFacts = [.. facts[false]],
            LeftDeclarations = [.. declared[false]],
        };
    }

    /// <summary>Whether a data year is still to come is for the day of scoring to say.</summary>
    private static bool Fits(Fact fact, Edition edition) => edition.FindFact(fact.Id) is { } definition && definition.FaultOf(fact, DateOnly.MaxValue) is null;

    private static CarriedClaim Carry(Claim claim, Crosswalk crosswalk, HashSet<ClaimRef> taken)
    {
        var place = crosswalk.Follow(claim.Ref);
        var action = crosswalk.Follow(claim.Action);
        if (action?.FindCredit(place.Credit) is not { } credit)
        {
            return Left(claim, action is null ? Destination.ActionGone : Destination.CreditGone);
        }

        if (!taken.Add(place))
        {
            return Left(claim, Destination.PlaceTaken);
        }

        var before = crosswalk.From.FindAction(claim.Action);
        var move = new ClaimMove(claim, before?.FindCredit(claim.Credit), credit, crosswalk);
        var isSame = before is null || (before.Key == action.Key && before.Number == action.Number);
        return move.Carried(isSame ? Destination.Same : Destination.Renumbered, place.Action);
    }

    private static CarriedClaim Left(Claim claim, Destination destination) => new(claim, destination)
    {
        Answers = [.. ClaimMove.AnswersOf(claim).Select(given => new CarriedAnswer(given.Entry, given.Field, given.Value, null, AnswerFit.NoPlace))],
    };

    private static History Carry(History history, Crosswalk crosswalk) =>
        history with { Earned = [.. history.Earned.Select(earned => earned with { Action = crosswalk.Follow(new ClaimRef(earned.Action, earned.Credit)).Action })] };
}
