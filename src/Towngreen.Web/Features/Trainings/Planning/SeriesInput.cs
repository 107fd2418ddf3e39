using System.ComponentModel.DataAnnotations;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>The fields of a series in a form; named as <see cref="SeriesTexts"/> names them.</summary>
public sealed class SeriesInput
{
    [Display(Name = "Title", Description = "Such as Spring 2026 training series. The address is made from it.")]
    public string? Title { get; set; }

    [Display(Name = "Summary", Description = "What people will learn, in a sentence or two."), MaxLength(Series.MaxSummaryLength)]
    public string? Summary { get; set; }

    [Display(Name = "Before the first session", Description = "What people should do or read. Markdown works.")]
    public string? Prework { get; set; }

    [Display(Name = "Materials", Description = "What people need, and where it is. Markdown works.")]
    public string? Materials { get; set; }

    [Display(Name = "Registration opens on")]
    public DateOnly? OpensOn { get; set; }

    [Display(Name = "Registration closes on", Description = "The last day. The first session's start ends it sooner.")]
    public DateOnly? ClosesOn { get; set; }

    [Display(Name = "Hours to take an offered seat", Description = "After that, it goes to the next in line.")]
    public int? OfferHours { get; set; } = Series.DefaultOfferHours;

    [Display(Name = "Percent of a session that counts as present", Description = "A person who was there for at least this share of a session was present.")]
    public int? MinimumShare { get; set; } = Series.DefaultMinimumShare;

    public static SeriesInput Of(Series series) => new()
    {
        Title = series.Title,
        Summary = series.Summary,
        Prework = series.Prework,
        Materials = series.Materials,
        OpensOn = series.OpensOn,
        ClosesOn = series.ClosesOn,
        OfferHours = series.OfferHours,
        MinimumShare = series.MinimumShare,
    };

    public SeriesTexts ToTexts() => new(Title, Summary, Prework, Materials, OpensOn, ClosesOn, OfferHours, MinimumShare);
}
