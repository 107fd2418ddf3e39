using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Says how far back new credit reaches and how long a certification lasts.</summary>
public sealed class SpanWords(Words words)
{
    public string Say(CreditWindow window) => window switch
    {
        CalendarYears { Years: var years } => words.Say("span.calendar-years", new { years }),
        YearsBack { Years: var years } => words.Say("span.years-back", new { years }),
        AnyTime => words.Say("span.any-time"),
        _ => throw new ArgumentOutOfRangeException(nameof(window), window, "A kind of credit window without words."),
    };

    public string Say(Expiry expiry) => expiry switch
    {
        EndOfYear { Years: var years } => words.Say("span.end-of-year", new { years }),
        Anniversary { Years: var years } => words.Say("span.anniversary", new { years }),
        DayBeforeAnniversary { Years: var years } => words.Say("span.day-before-anniversary", new { years }),
        _ => throw new ArgumentOutOfRangeException(nameof(expiry), expiry, "A kind of expiry without words."),
    };
}
