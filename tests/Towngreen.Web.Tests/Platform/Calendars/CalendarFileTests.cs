using Ical.Net;
using Towngreen.Web.Platform.Calendars;

namespace Towngreen.Web.Tests.Platform.Calendars;

public sealed class CalendarFileTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-03-07T15:00:00Z", "DTSTART;TZID=America/New_York:20260307T100000")]
    [InlineData("2026-03-09T14:00:00Z", "DTSTART;TZID=America/New_York:20260309T100000")]
    [InlineData("2026-03-08T07:00:00Z", "DTSTART;TZID=America/New_York:20260308T030000")]
    [InlineData("2026-11-01T05:30:00Z", "DTSTART:20261101T053000Z")]
    [InlineData("2026-11-01T06:30:00Z", "DTSTART:20261101T063000Z")]
    public void Publish_AroundTheChangeOfClocks_MeansTheInstant(string instant, string line)
    {
        var starts = DateTimeOffset.Parse(instant, null);

        var text = CalendarFile.Publish("Trainings", [Event() with { Starts = starts, Ends = starts.AddMinutes(15) }]);

        Assert.Contains(line, text.Split("\r\n"));
        Assert.Equal(starts.UtcDateTime, Calendar.Load(text)!.Events.Single().Start!.AsUtc);
    }

    [Fact]
    public void Invite_TextWithSeparators_ComesBackWhole()
    {
        var words = "Session 1; bring questions, please\nSecond line \\ end";

        var mail = CalendarFile.Invite(Event() with { Title = words, Description = new string('ä', 200) });

        var read = Calendar.Load(mail.Content)!;
        Assert.Equal(("REQUEST", words, new string('ä', 200)), (read.Method, read.Events.Single().Summary, read.Events.Single().Description));
        Assert.All(mail.Content.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void Cancel_Event_KeepsItsUidAndSaysCancelled()
    {
        var mail = CalendarFile.Cancel(Event() with { Sequence = 3 });

        var read = Calendar.Load(mail.Content)!.Events.Single();
        Assert.Equal(("CANCEL", "session-1@towngreen", 3, "CANCELLED"), (mail.Method, read.Uid, read.Sequence, read.Status));
    }

    private static CalendarEvent Event() => new()
    {
        Uid = "session-1@towngreen",
        Title = "Session 1",
        Starts = new DateTimeOffset(2026, 3, 11, 14, 0, 0, TimeSpan.Zero),
        Ends = new DateTimeOffset(2026, 3, 11, 16, 30, 0, TimeSpan.Zero),
        Zone = NewYork,
        LastChanged = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
        Organizer = new CalendarPerson("Sustainable CT", "program@example.org"),
    };
}
