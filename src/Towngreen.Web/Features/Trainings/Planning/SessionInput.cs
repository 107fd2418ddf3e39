using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>The fields of a session in a form.</summary>
public sealed class SessionInput
{
    [Display(Name = "Day")]
    public DateOnly? Day { get; set; }

    [Display(Name = "From")]
    public TimeOnly? From { get; set; }

    [Display(Name = "To")]
    public TimeOnly? To { get; set; }

    [Display(Name = "Time zone")]
    public string? Zone { get; set; }

    [Display(Name = "Place", Description = "Leave it empty for a session that is online only.")]
    public string? Place { get; set; }

    [Display(Name = "Meeting link", Description = "Shown only to those who hold a seat.")]
    public string? MeetingLink { get; set; }

    public static SessionInput Of(SessionPlan plan) => new()
    {
        Day = plan.Day,
        From = plan.From,
        To = plan.To,
        Zone = plan.Zone,
        Place = plan.Place,
        MeetingLink = plan.MeetingLink,
    };

    public SessionPlan ToPlan() => new(Day, From, To, Zone, Place, MeetingLink);

    /// <summary>As browsers' time fields want it.</summary>
    public static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
