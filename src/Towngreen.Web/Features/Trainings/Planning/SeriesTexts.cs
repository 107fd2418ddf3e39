using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>What a trainer says about a series, its sessions aside.</summary>
public sealed record SeriesTexts(
    string? Title, string? Summary, string? Prework, string? Materials, DateOnly? OpensOn, DateOnly? ClosesOn, int? OfferHours, int? MinimumShare)
{
    public static SeriesTexts Of(Series series) => new(
        series.Title, series.Summary, series.Prework, series.Materials, series.OpensOn, series.ClosesOn, series.OfferHours, series.MinimumShare);

    internal IEnumerable<Error> Check() =>
    [
        .. Text(Title, Series.MaxTitleLength, nameof(Title)),
        .. Text(Summary, Series.MaxSummaryLength, nameof(Summary)),
        .. Limit(Prework, Series.MaxTextLength, nameof(Prework)),
        .. Limit(Materials, Series.MaxTextLength, nameof(Materials)),
        .. Window(),
        .. Range(OfferHours, 1, Series.MostOfferHours, nameof(OfferHours)),
        .. Range(MinimumShare, 1, 100, nameof(MinimumShare)),
    ];

    /// <summary>Only after <see cref="Check"/> found nothing.</summary>
    internal void WriteTo(Series series)
    {
        (series.Title, series.Summary, series.Prework, series.Materials) = (Title!.Trim(), Summary!.Trim(), Prework?.Trim() ?? "", Materials?.Trim() ?? "");
        (series.OpensOn, series.ClosesOn, series.OfferHours, series.MinimumShare) = (OpensOn!.Value, ClosesOn!.Value, OfferHours!.Value, MinimumShare!.Value);
    }

    internal static IEnumerable<Error> Range(int? number, int least, int most, string field)
    {
        if (number is not { } given || given < least || given > most)
        {
            yield return new OutOfRange(least, most) { Field = field };
        }
    }

    private static IEnumerable<Error> Text(string? text, int limit, string field) => string.IsNullOrWhiteSpace(text)
        ? [new Missing(field.ToLowerInvariant()) { Field = field }]
        : Limit(text, limit, field);

    private static IEnumerable<Error> Limit(string? text, int limit, string field) => text?.Trim().Length > limit ? [new TooLong(limit) { Field = field }] : [];

    private IEnumerable<Error> Window()
    {
        if (OpensOn is null)
        {
            yield return new Missing("opens-on") { Field = nameof(OpensOn) };
        }

        if (ClosesOn is null)
        {
            yield return new Missing("closes-on") { Field = nameof(ClosesOn) };
        }
        else if (ClosesOn < OpensOn)
        {
            yield return new ClosesBeforeOpening { Field = nameof(ClosesOn) };
        }
    }
}
