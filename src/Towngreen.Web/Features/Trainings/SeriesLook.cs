using Towngreen.Certification;
using Towngreen.Uswds.Content;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Trainings;

/// <summary>How series and seats are shown: words, and the kind of status that goes with them.</summary>
public sealed class SeriesLook(TrainingDirectory directory, EditionLibrary library, Words words)
{
    /// <summary>The action whose evidence a cohort that attended becomes, where the current edition has one.</summary>
    public ActionDefinition? CountsToward => library.Current.CreditSealedBy(SealedRecordKind.TrainingCohort) is { } sealedBy
        ? library.Current.Edition.FindAction(sealedBy.Credit.Action)
        : null;

    public SeriesStage StageOf(SeriesSummary series) => directory.StageOf(series);

    /// <summary>What somebody who might register needs to know, such as "6 seats left".</summary>
    public (StatusKind Kind, string Text) Of(SeriesSummary series) => StageOf(series) switch
    {
        SeriesStage.Open when series.SeatsLeft > 0 => (StatusKind.Success, words.Say("series.seats-left", new { Seats = series.SeatsLeft })),
        SeriesStage.Open => (StatusKind.Warning, words.Say("series.waiting-list", new { Waiting = series.Waiting })),
        SeriesStage.NotOpenYet => (StatusKind.Neutral, words.Say("series.opens", new { series.OpensOn })),
        SeriesStage.Cancelled => (StatusKind.Error, words.Say("series.stage.Cancelled")),
        SeriesStage.Running => (StatusKind.Info, words.Say("series.stage.Running")),
        var stage => (StatusKind.Neutral, words.Say($"series.stage.{stage}")),
    };

    public static StatusKind KindOf(SeatStatus status) => status switch
    {
        SeatStatus.Held => StatusKind.Success,
        SeatStatus.Offered or SeatStatus.Unconfirmed => StatusKind.Warning,
        SeatStatus.WaitListed => StatusKind.Info,
        _ => StatusKind.Neutral,
    };
}
