using System.Globalization;
using System.Text;
using Towngreen.Web.Features.Trainings.Attending.Importing;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

/// <summary>The meeting tool's report, in each of the layouts it is known to write, and broken in each of the ways files break.</summary>
public sealed class ReportReaderTests
{
    private const string Stays = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room";

    private static readonly DateOnly Day = new(2026, 3, 11);

    public static TheoryData<string, string> Times() => new()
    {
        { "03/11/2026 09:58:12 AM", "2026-03-11 09:58:12" },
        { "3/11/2026 9:58 AM", "2026-03-11 09:58:00" },
        { "03/11/2026 12:05:00 PM", "2026-03-11 12:05:00" },
        { "03/11/2026 12:05:00 AM", "2026-03-11 00:05:00" },
        { "03/11/2026 13:05", "2026-03-11 13:05:00" },
        { "3/11/26 13:05", "2026-03-11 13:05:00" },
        { "11/03/2026 13:05:09", "2026-03-11 13:05:09" },
        { "11.3.2026 13:05", "2026-03-11 13:05:00" },
        { "2026-03-11 13:05:09", "2026-03-11 13:05:09" },
        { "2026/3/11 13:05", "2026-03-11 13:05:00" },
        { "\"Mar 11, 2026 09:39:09\"", "2026-03-11 09:39:09" },
        { "\"Mar 11, 2026 9:39 AM\"", "2026-03-11 09:39:00" },
        { "03/11/2026 09:58:12\u202fAM", "2026-03-11 09:58:12" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Read_TimeAsAccountsWriteIt_IsTheMoment(string written, string expected)
    {
        var report = Read($"{Stays}\nAna Ruiz,ana@example.org,{written},{written},0,No,,No");

        Assert.Equal(expected, Assert.Single(report.Lines).Joined!.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_DatesThatReadBothWays_AreTheReadingNearestTheSession()
    {
        const string Text = $"{Stays}\nAna,ana@example.org,05/06/2026 10:00,05/06/2026 11:00,60,No,,No";

        Assert.Equal(new DateTime(2026, 5, 6, 10, 0, 0), Read(Text, new(2026, 5, 6)).Lines[0].Joined);
        Assert.Equal(new DateTime(2026, 6, 5, 10, 0, 0), Read(Text, new(2026, 6, 5)).Lines[0].Joined);
    }

    [Fact]
    public void Read_StaysUnderMeetingFacts_TakesBothAndLeavesOutTheWaitingRoom()
    {
        var report = Read($"""
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            812 3456 7890,"Equity, session 1",03/11/2026 09:50:00 AM,03/11/2026 12:10:00 PM,trainer@example.org,140,3

            {Stays}
            "Ruiz, Ana (Ana Ruiz)",ANA@Example.org,03/11/2026 09:55:00 AM,03/11/2026 09:58:00 AM,3,No,,Yes
            "Ruiz, Ana (Ana Ruiz)",ANA@Example.org,03/11/2026 09:58:00 AM,03/11/2026 12:00:00 PM,122,No,,No
            Phone caller,,03/11/2026 10:10:00 AM,03/11/2026 10:20:00 AM,10,Yes,,No
            """);

        Assert.Equal((new DateTime(2026, 3, 11, 9, 50, 0), new DateTime(2026, 3, 11, 12, 10, 0)), (report.Began, report.Ended));
        Assert.Equal((1, 0), (report.Waiting, report.Absent));
        Assert.Equal([(6, "Ruiz, Ana (Ana Ruiz)", "ana@example.org"), (7, "Phone caller", null)], report.Lines.Select(line => (line.Number, line.Name, line.Email)));
    }

    [Fact]
    public void Read_NewerSpelling_IsTheSameLayout()
    {
        var report = Read("""
            Topic,ID,Host,Duration (minutes),Start time,End time,Participants
            Equity,81796405615,Trainer (trainer@example.org),77,"03/11/2026 10:00:26 AM","03/11/2026 12:01:31 PM",2

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
            Ana Ruiz,ana@example.org,03/11/2026 10:00:26 AM,03/11/2026 12:00:00 PM,120,Yes,,No
            """);

        Assert.Equal("ana@example.org", Assert.Single(report.Lines).Email);
        Assert.NotNull(report.Ended);
    }

    [Fact]
    public void Read_OnlySums_TakesMinutes()
    {
        var report = Read("Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna Ruiz,ana@example.org,118,No\nBen Cole,,9,Yes");

        Assert.Equal([(118, null), (9, null)], report.Lines.Select(line => (line.Minutes ?? 0, line.Joined)));
    }

    [Fact]
    public void Read_WebinarWithSections_TakesEverybodyWhoCame()
    {
        var report = Read("""
            Attendee Report
            Report Generated:,"Mar 11, 2026 8:50 PM"
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
            Equity,328-972-509,"Mar 11, 2026 9:55 AM",130,4,0,2,4,2
            Host Details,
            Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
            Yes,Tess Trainer,tess@example.org,"Mar 11, 2026 09:55:27","Mar 11, 2026 12:05:45",130,No,United States
            Panelist Details,
            "Attended","User Name (Original Name)","Email","Join Time","Leave Time","Time in Session (minutes)"
            "Yes","Pat Panel","pat@example.org","Mar 11, 2026 09:59:09","Mar 11, 2026 12:00:38",121
            Attendee Details,
            Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest
            Yes,Ana,Ana,Ruiz,ana@example.org,"Mar 1, 2026 10:00:00",approved,"Mar 11, 2026 10:00:00","Mar 11, 2026 11:00:00",60,Yes
            Yes,Ana,Ana,Ruiz,ana@example.org,"Mar 1, 2026 10:00:00",approved,"Mar 11, 2026 11:05:00","Mar 11, 2026 12:00:00",55,Yes
            No,--,Ben,Cole,ben@example.org,"Mar 1, 2026 10:00:00",approved,--,--,--,--
            Other Attended
            User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
            12035550100,"Mar 11, 2026 10:00:00","Mar 11, 2026 10:05:00",5,United States
            """);

        Assert.Equal(["Tess Trainer", "Pat Panel", "Ana", "Ana", "12035550100"], report.Lines.Select(line => line.Name));
        Assert.Equal(1, report.Absent);
    }

    [Fact]
    public void Read_WebinarWithoutShownNames_JoinsFirstAndLast()
    {
        var report = Read("Attended,First Name,Last Name,Email,Join Time,Leave Time\nYes,Ana,Ruiz,ana@example.org,03/11/2026 10:00,03/11/2026 11:00");

        Assert.Equal("Ana Ruiz", Assert.Single(report.Lines).Name);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Read_SavedAgainWithAnotherSeparator_IsRead(char separator)
    {
        var text = $"{Stays}\nAna Ruiz,ana@example.org,11/03/2026 10:00,11/03/2026 11:00,60,No,,No".Replace(',', separator);

        Assert.Equal("Ana Ruiz", Assert.Single(Read(text).Lines).Name);
    }

    [Fact]
    public void Decode_EachEncoding_KeepsAccents()
    {
        const string Text = "José Ñúñez";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], Encoding.Latin1.GetBytes(Text),
        ];

        Assert.All(files, file => Assert.Equal(Text, ReportTable.Decode(file)));
    }

    [Fact]
    public void Read_StrayQuotesInNames_AreKept()
    {
        var report = Read($"{Stays}\nAna \"Annie\" Ruiz,ana@example.org,03/11/2026 10:00,03/11/2026 11:00,60,No,,No");

        Assert.Equal("Ana \"Annie\" Ruiz", Assert.Single(report.Lines).Name);
    }

    public static TheoryData<string, string, string> BrokenFiles() => new()
    {
        { "empty", "", "report.no-heading" },
        { "another file", "Dear all,\nplease find attached", "report.no-heading" },
        { "a list of meetings", "Topic,Meeting ID,Start Time,End Time\nEquity,812,03/11/2026 10:00,03/11/2026 12:00", "report.no-heading" },
        { "a heading and nobody", Stays, "report.no-people" },
        { "only the waiting room", $"{Stays}\nAna,ana@example.org,03/11/2026 10:00,03/11/2026 11:00,60,No,,Yes", "report.no-people" },
        { "no leave time", "Name (Original Name),User Email,Join Time\nAna,ana@example.org,03/11/2026 10:00", "report.column:1:Leave time" },
        { "a time in words", $"{Stays}\nAna,ana@example.org,03/11/2026 10:00,around noon,60,No,,No", "report.time:2:Leave Time" },
        { "an empty time", $"{Stays}\nAna,ana@example.org,,03/11/2026 11:00,60,No,,No", "report.time:2:Join Time" },
        { "a day that is none", $"{Stays}\nAna,ana@example.org,02/30/2026 10:00,03/11/2026 11:00,60,No,,No", "report.time:2:Join Time" },
        { "a short line", $"{Stays}\nAna,ana@example.org,03/11/2026 10:00", "report.short:2:Leave Time" },
        { "left before joining", $"{Stays}\nAna,ana@example.org,03/11/2026 11:00,03/11/2026 10:00,60,No,,No", "report.left-before-joined:2" },
        { "minutes in words", "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna,ana@example.org,two hours,No", "report.minutes:2:Total Duration (Minutes)" },
        { "minutes below nothing", "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna,ana@example.org,-5,No", "report.minutes:2:Total Duration (Minutes)" },
        { "an open quote", $"{Stays}\n\"Ana,ana@example.org,03/11/2026 10:00,03/11/2026 11:00,60,No,,No\nBen,ben@example.org,03/11/2026 10:00,03/11/2026 11:00,60,No,,No", "report.quote:2" },
        { "an open quote at the end", $"{Stays}\nBen,ben@example.org,03/11/2026 10:00,03/11/2026 11:00,60,No,,No\n\"Ana,ana@example.org", "report.quote:3" },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void Read_BrokenFile_SaysWhereAndWhat(string situation, string text, string expected)
    {
        var result = ReportReader.Read(text, Day);

        Assert.False(result.Succeeded, situation);
        Assert.Equal(expected, Told(Assert.Single(result.Errors)));
        Assert.NotEmpty(new Words().Say(result.Errors[0].Code, result.Errors[0]));
    }

    [Fact]
    public void Read_SeveralFaults_AreAllNamed()
    {
        var result = ReportReader.Read($"{Stays}\nAna,ana@example.org,x,y,60,No,,No\nBen,ben@example.org,03/11/2026 10:00,z,60,No,,No", Day);

        Assert.Equal(["report.time:2:Join Time", "report.time:2:Leave Time", "report.time:3:Leave Time"], result.Errors.Select(Told));
    }

    [Fact]
    public void Read_MoreFaultsThanAnybodyReads_CountsTheRest()
    {
        var lines = string.Concat(Enumerable.Repeat("\nAna,ana@example.org,x,03/11/2026 10:00,60,No,,No", 25));

        Assert.Equal(new ReportMoreFaults(5), ReportReader.Read(Stays + lines, Day).Errors[^1]);
    }

    private static MeetingReport Read(string text, DateOnly? day = null) => ReportReader.Read(text, day ?? Day).Value;

    private static string Told(Error error) => error switch
    {
        ReportTimeUnreadable fault => $"{fault.Code}:{fault.Line}:{fault.Column}",
        ReportMinutesUnreadable fault => $"{fault.Code}:{fault.Line}:{fault.Column}",
        ReportColumnMissing fault => $"{fault.Code}:{fault.Line}:{fault.Column}",
        ReportLineShort fault => $"{fault.Code}:{fault.Line}:{fault.Column}",
        ReportLeftBeforeJoined fault => $"{fault.Code}:{fault.Line}",
        ReportQuoteOpen fault => $"{fault.Code}:{fault.Line}",
        _ => error.Code,
    };
}
