using static Towngreen.Certification.FindingCodes;

namespace Towngreen.Certification.Tests.Oracle;

/// <summary>One filled-in form, judged by reading the credit from top to bottom.</summary>
internal static class NaiveEntry
{
    public static Answer Judge(Edition edition, Claim claim, Credit credit, int index, DateOnly asOf)
    {
        if (index >= credit.MaxEntries)
        {
            return new Answer(EntryBeyondLimit, false, null, credit.MaxEntries);
        }

        var entry = claim.Entries[index];
        List<Answer> asked = [.. Evidence(edition, credit, entry)];
        if (Ask(credit.Points, entry) is { } ask)
        {
            asked.Add(ask);
        }

        foreach (var criterion in credit.Criteria)
        {
            asked.Add(Judge(criterion, claim, index, asOf));
        }

        return Answer.All(FindingCodes.Entry, asked);
    }

    public static EvidenceValue? Given(Entry entry, string field)
    {
        foreach (var (id, value) in entry.Values)
        {
            if (id == field)
            {
                return value.IsBlank ? null : value;
            }
        }

        return null;
    }

    private static List<Answer> Evidence(Edition edition, Credit credit, Entry entry)
    {
        List<Answer> faults = [];
        foreach (var field in credit.Evidence)
        {
            var value = Given(entry, field.Id);
            if (value is null && field.Required)
            {
                faults.Add(new Answer(EvidenceMissing, false));
            }
            else if (value is not null && Fault(edition, field, value) is { } fault)
            {
                faults.Add(new Answer(fault, false));
            }
        }

        return faults.Count > 0 ? faults : [new Answer(EvidenceComplete, true)];
    }

    private static string? Fault(Edition edition, EvidenceField field, EvidenceValue value) => (field.Type, value) switch
    {
        (EvidenceType.Number, NumberValue number) =>
            number.Number < field.Minimum || number.Number > field.Maximum || Math.Abs(number.Number) > 1_000_000_000_000_000m ? EvidenceOutOfRange : null,
        (EvidenceType.Choice, ChoiceValue choice) => field.Options.Any(option => option.Id == choice.Option) ? null : EvidenceNotAnOption,
        (EvidenceType.Link, LinkValue link) => Uri.TryCreate(link.Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !link.Address.Contains(' ') ? null : EvidenceNotALink,
        (EvidenceType.Action, ActionValue action) => edition.Actions.Any(known => known.Key == action.Key) ? null : EvidenceUnknownAction,
        (EvidenceType.Text or EvidenceType.LongText, TextValue) or (EvidenceType.Date, DateValue) or (EvidenceType.File, FileValue) => null,
        (EvidenceType.People, PeopleValue) or (EvidenceType.Municipality, MunicipalityValue) or (EvidenceType.TrainingSeries, TrainingSeriesValue) => null,
        _ => EvidenceWrongType,
    };

    private static Answer? Ask(PointsRule rule, Entry entry)
    {
        switch (rule)
        {
            case TieredPoints tiered:
                return AtLeast(PointsFirstTier, NaivePoints.Amount(entry, tiered.Field), tiered.Tiers[0].From);
            case PointsPerUnit units:
                return AtLeast(PointsFirstUnit, NaivePoints.Amount(entry, units.Field), units.Unit);
            case BestOf best:
                List<Answer> asks = [];
                foreach (var one in best.Rules)
                {
                    if (Ask(one, entry) is not { } ask)
                    {
                        return null;
                    }

                    asks.Add(ask);
                }

                return new Answer(PointsBest, asks.Min(ask => ask.Status), null, null, asks);
            default:
                return null;
        }
    }

    private static Answer Judge(Criterion criterion, Claim claim, int index, DateOnly asOf)
    {
        var entry = claim.Entries[index];
        switch (criterion)
        {
            case JudgedByPerson:
                return new Answer(Judged, claim.Status is ClaimStatus.Approved ? FindingStatus.Met : FindingStatus.NeedsAPerson);
            case AcceptedChoice choice:
                return new Answer(ChoiceAccepted, Given(entry, choice.Field) is ChoiceValue chosen && choice.Accepted.Contains(chosen.Option));
            case MinimumNumber minimum:
                return AtLeast(NumberMinimum, NaivePoints.Amount(entry, minimum.Field), minimum.Minimum);
            case ActiveWithin active:
                return new Answer(DateActive, Given(entry, active.Field) is DateValue date && date.Date >= NaiveWindow.Earlier(asOf, active.Years) && date.Date <= asOf);
            case AnyEvidence any:
                return new Answer(EvidenceAny, any.Fields.Any(field => Given(entry, field) is not null));
            case DistinctEntries distinct:
                return new Answer(EntryDistinct, !Repeats(claim, index, distinct.Field));
            case Cohort cohort:
                return NaiveCohort.Judge(cohort, entry);
            default:
                throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null);
        }
    }

    private static bool Repeats(Claim claim, int index, string field)
    {
        var own = Given(claim.Entries[index], field)?.Identity;
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (own is not null && Given(claim.Entries[earlier], field)?.Identity == own)
            {
                return true;
            }
        }

        return false;
    }

    private static Answer AtLeast(string code, decimal? have, decimal need) => new(code, have >= need, have, need);
}
