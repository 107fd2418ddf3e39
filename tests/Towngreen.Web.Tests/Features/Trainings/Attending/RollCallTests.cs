using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class RollCallTests
{
    [Theory]
    [InlineData(-10, 120)]
    [InlineData(0, 120)]
    [InlineData(15, 120)]
    [InlineData(20, 100)]
    [InlineData(60, 60)]
    [InlineData(200, 120)]
    public async Task Here_MarkedSoManyMinutesIn_CountsFromThere(int minute, int expected)
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, minute);

        await scene.MarkAsync(1, "Ana", RollMark.Here);

        Assert.Equal(expected, (await scene.LastAsync(1, "Ana"))!.Minutes);
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(89, false)]
    public async Task Left_AfterSoManyMinutesOfTwoHours_IsPresentFromThreeQuarters(int minute, bool present)
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 2);
        await scene.MarkAsync(1, "Ana", RollMark.Here);
        scene.At(1, minute);

        await scene.MarkAsync(1, "Ana", RollMark.Left, seen: 1);

        Assert.Equal((present, minute), ((await scene.LastAsync(1, "Ana"))!.IsPresent, (await scene.LastAsync(1, "Ana"))!.Minutes));
    }

    [Fact]
    public async Task Here_CameBack_AddsTheSecondStay()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 0);
        await scene.MarkAsync(1, "Ana", RollMark.Here);
        scene.At(1, 50);
        await scene.MarkAsync(1, "Ana", RollMark.Left, seen: 1);
        scene.At(1, 70);

        await scene.MarkAsync(1, "Ana", RollMark.Here, seen: 2);

        var history = await scene.HistoryAsync(1, "Ana");
        Assert.Equal([120, 50, 100], history.Select(record => record.Minutes));
        Assert.Equal(2, history[^1].Stays.Count);
    }

    [Fact]
    public async Task Here_TwiceInARow_IsOneRecord()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 0);
        await scene.MarkAsync(1, "Ana", RollMark.Here);
        scene.At(1, 40);

        await scene.MarkAsync(1, "Ana", RollMark.Here, seen: 1);

        Assert.Single(await scene.HistoryAsync(1, "Ana"));
    }

    [Fact]
    public async Task Mark_AnotherTrainerSaidOtherwise_StandsAndIsTold()
    {
        await using var scene = await AttendingScene.SetAsync();
        var other = await scene.App.AdministratorAsync("Otto Trainer");
        scene.At(1, 0);
        await scene.MarkAsync(1, "Ana", RollMark.Absent, by: other);

        var result = await scene.MarkAsync(1, "Ana", RollMark.Here);

        Assert.Equal([new RecordedMeanwhile("Ana Ruiz")], result.Value.Conflicts);
        Assert.Equal("Otto Trainer", Assert.Single(await scene.HistoryAsync(1, "Ana")).By);
    }

    [Fact]
    public async Task Mark_AnotherTrainerSaidTheSame_IsNoConflict()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 0);
        await scene.MarkAsync(1, "Ana", RollMark.Here);

        var result = await scene.MarkAsync(1, "Ana", RollMark.Here);

        Assert.Equal((0, 0), (result.Value.Saved, result.Value.Conflicts.Count));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Mark_TwoTrainersAtOnce_NobodyIsOverwritten(Provider provider)
    {
        string[] people = [.. Enumerable.Range(1, 12).Select(number => $"P{number} Person")];
        await using var scene = await AttendingScene.SetAsync(provider, people);
        var other = await scene.App.AdministratorAsync("Otto Trainer");
        scene.At(1, 0);

        var results = await Task.WhenAll(scene.Registrations.Keys.SelectMany(person => new[]
        {
            scene.MarkAsync(1, person, RollMark.Here), scene.MarkAsync(1, person, RollMark.Absent, by: other),
        }));

        var all = await scene.AllAsync<Attendance>();
        Assert.Equal(12, all.Count);
        Assert.Equal(12, results.Sum(result => result.Value.Saved));
        Assert.Equal(12, results.Sum(result => result.Value.Conflicts.Count));
    }

    [Fact]
    public async Task Mark_BeforeTheDoorsOpen_IsTooEarly()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, -16);

        Assert.IsType<AttendanceTooEarly>(Assert.Single((await scene.MarkAsync(1, "Ana", RollMark.Here)).Errors));
    }

    [Fact]
    public async Task Mark_SessionCancelled_IsRefused()
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.ChangeAsync(async db => (await db.Set<Session>().SingleAsync(s => s.Number == 1)).Cancel(AttendingScene.FirstStart));
        scene.At(1, 0);

        Assert.IsType<AttendanceOfCancelledSession>(Assert.Single((await scene.MarkAsync(1, "Ana", RollMark.Here)).Errors));
    }

    [Fact]
    public async Task Mark_SomebodyWhoOnlyWaits_ChangesNothing()
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.SeatAsync("Wes Waiting", SeatStatus.WaitListed);
        scene.At(1, 0);

        var result = await scene.MarkAsync(1, "Wes", RollMark.Here);

        Assert.Equal((0, 0), (result.Value.Saved, (await scene.AllAsync<Attendance>()).Count));
    }

    [Fact]
    public async Task Mark_ByAnybodyElse_IsNotFound()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 0);
        Guid?[] others = [await scene.App.ReviewerAsync(), (await scene.App.JoinedTownAsync()).Contact, await scene.App.PersonAsync("Ana Ruiz")];

        foreach (var other in others)
        {
            Assert.IsType<NotFound>(Assert.Single((await scene.MarkAsync(1, "Ana", RollMark.Here, by: other)).Errors));
        }

        Assert.Empty(await scene.AllAsync<Attendance>());
    }

    [Fact]
    public async Task Correct_WithTimesAndReason_AppendsAndKeepsTheHistory()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);
        await scene.MarkAsync(1, "Ana", RollMark.Absent);

        var result = await CorrectAsync(scene, "Joined by phone.", 1, new(new TimeOnly(9, 50), new TimeOnly(11, 0)), new(new TimeOnly(11, 10), new TimeOnly(12, 30)));

        Assert.True(result.Succeeded);
        var history = await scene.HistoryAsync(1, "Ana");
        Assert.Equal([(1, false, ""), (2, true, "Joined by phone.")], history.Select(record => (record.Sequence, record.IsPresent, record.Reason)));
        Assert.Equal(110, history[1].Minutes);
    }

    public static TheoryData<string, CorrectAttendance.Times[], string> Refused() => new()
    {
        { "", [], "attendance.reason-missing" },
        { new string('x', Attendance.MaxReasonLength + 1), [], "attendance.reason-too-long" },
        { "Because.", [new(new TimeOnly(10, 0), null)], "attendance.stay-unclear" },
        { "Because.", [new(new TimeOnly(11, 0), new TimeOnly(10, 0))], "attendance.stay-unclear" },
        { "Because.", [new(new TimeOnly(14, 0), new TimeOnly(15, 0))], "attendance.stay-outside" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Correct_Unclear_SaysWhatIsMissing(string reason, CorrectAttendance.Times[] stays, string code)
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);

        var result = await CorrectAsync(scene, reason, 0, stays);

        Assert.Equal([code], result.Errors.Select(error => error.Code));
        Assert.Empty(await scene.AllAsync<Attendance>());
    }

    [Fact]
    public async Task Correct_RecordedMeanwhile_IsRefused()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);
        await scene.MarkAsync(1, "Ana", RollMark.Here);

        Assert.IsType<RecordedMeanwhile>(Assert.Single((await CorrectAsync(scene, "Because.", 0)).Errors));
    }

    [Fact]
    public async Task LogViewing_NeverCounts()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 130);

        var result = await scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<LogRecordedViewing>()
            .RunAsync(new(AttendingScene.Slug, 1, scene.Registrations["Ana"], new(2026, 3, 11)), AttendingScene.Cancel));

        Assert.True(result.Succeeded);
        Assert.Single(await scene.AllAsync<RecordedViewing>());
        Assert.Empty(await scene.AllAsync<Attendance>());
    }

    private static Task<Result<Done>> CorrectAsync(AttendingScene scene, string reason, int seen, params CorrectAttendance.Times[] stays) =>
        scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<CorrectAttendance>()
            .RunAsync(new(AttendingScene.Slug, 1, scene.Registrations["Ana"], stays, reason, seen), AttendingScene.Cancel));
}
