using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Trainings.Planning;

/// <summary>In 2026, New York puts its clocks forward on 8 March at 2:00 and back on 1 November at 2:00.</summary>
public sealed class SessionPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-07", "10:00", "12:00", "2026-03-07T15:00Z", 120)]
    [InlineData("2026-03-08", "10:00", "12:00", "2026-03-08T14:00Z", 120)]
    [InlineData("2026-03-08", "01:30", "03:30", "2026-03-08T06:30Z", 60)]
    [InlineData("2026-10-31", "10:00", "12:00", "2026-10-31T14:00Z", 120)]
    [InlineData("2026-11-01", "10:00", "12:00", "2026-11-01T15:00Z", 120)]
    [InlineData("2026-11-01", "00:30", "02:30", "2026-11-01T04:30Z", 180)]
    [InlineData("2026-11-01", "01:15", "01:45", "2026-11-01T05:15Z", 30)]
    [InlineData("2026-11-01", "01:45", "01:15", "2026-11-01T05:45Z", 30)]
    public void Times_AroundTheChangeOfClocks_AreTheInstantsPeopleMean(string day, string from, string to, string starts, int minutes)
    {
        var plan = Plan(day, from, to);

        Assert.Empty(plan.Check("", Now));
        Assert.Equal((DateTimeOffset.Parse(starts, null), minutes), (plan.Starts, (int)(plan.Ends - plan.Starts).TotalMinutes));
    }

    [Theory]
    [InlineData("02:30", "04:00", "From")]
    [InlineData("01:00", "02:00", "To")]
    public void Check_TimeThatClocksSkip_SaysSo(string from, string to, string field)
    {
        var error = Assert.Single(Plan("2026-03-08", from, to).Check("Plan.", Now));

        Assert.Equal(("trainings.no-such-time", $"Plan.{field}"), (error.Code, error.Field));
    }

    [Theory]
    [InlineData("2026-05-06", "10:00", "10:00", "trainings.ends-before-start")]
    [InlineData("2026-05-06", "12:00", "10:00", "trainings.ends-before-start")]
    [InlineData("2026-01-01", "07:00", "09:00", "trainings.session-in-past")]
    public void Check_ImpossibleTimes_SaysWhich(string day, string from, string to, string code) =>
        Assert.Equal(code, Assert.Single(Plan(day, from, to).Check("", Now)).Code);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("meet.example.org/room")]
    public void Check_LinkThatIsNoWebAddress_IsRefused(string link) =>
        Assert.IsType<InvalidLink>(Assert.Single((Plan("2026-05-06", "10:00", "12:00") with { MeetingLink = link }).Check("", Now)));

    [Fact]
    public void Check_Nothing_NamesEveryField() => Assert.Equal(
        ["Day", "From", "To", "Zone", "Place"], new SessionPlan(null, null, null, null, "", null).Check("", Now).Select(error => error.Field));

    [Theory]
    [InlineData("America/New_York", "2026-11-01T05:30Z", "2026-11-01T06:30Z", "Sunday 1 November 2026, 1:30 AM (UTC-04:00) to 1:30 AM (UTC-05:00), Eastern time")]
    [InlineData("America/New_York", "2026-03-08T06:30Z", "2026-03-08T07:30Z", "Sunday 8 March 2026, 1:30 AM to 3:30 AM, Eastern time")]
    [InlineData("America/Los_Angeles", "2026-03-09T01:00Z", "2026-03-09T03:00Z", "Sunday 8 March 2026, 6:00 PM to 8:00 PM, Pacific time")]
    public void When_AroundTheChangeOfClocks_IsUnmistakable(string zone, string starts, string ends, string words) => Assert.Equal(
        words, new Words().When(new SessionTime(1, DateTimeOffset.Parse(starts, null), DateTimeOffset.Parse(ends, null), zone, IsCancelled: false)));

    private static SessionPlan Plan(string day, string from, string to) =>
        new(DateOnly.Parse(day, null), TimeOnly.Parse(from, null), TimeOnly.Parse(to, null), "America/New_York", "Town hall", "");
}
