using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.Importing;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class ImportTests
{
    private const string Heading = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room";

    private const string Everybody = $"""
        {Heading}
        Ana Ruiz,ana@example.org,03/11/2026 09:50:00 AM,03/11/2026 10:50:00 AM,60,No,,No
        Ana Ruiz,ana@example.org,03/11/2026 10:55:00 AM,03/11/2026 12:10:00 PM,75,No,,No
        Ana Ruiz,ana@example.org,03/11/2026 09:45:00 AM,03/11/2026 09:50:00 AM,5,No,,Yes
        Ben Cole,ben@example.org,03/11/2026 10:00:00 AM,03/11/2026 11:00:00 AM,60,No,,No
        """;

    [Fact]
    public async Task Record_CertainReport_RecordsMinutesAndAbsence()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await UploadAsync(scene, Everybody);

        var recorded = await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal(3, recorded.Value);
        Assert.Equal((115, true), ((await scene.LastAsync(1, "Ana"))!.Minutes, (await scene.LastAsync(1, "Ana"))!.IsPresent));
        Assert.Equal((60, false), ((await scene.LastAsync(1, "Ben"))!.Minutes, (await scene.LastAsync(1, "Ben"))!.IsPresent));
        Assert.Equal((0, false), ((await scene.LastAsync(1, "Cem"))!.Minutes, (await scene.LastAsync(1, "Cem"))!.IsPresent));
    }

    [Fact]
    public async Task Record_Again_ChangesNothing()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await UploadAsync(scene, Everybody);
        await StepAsync(scene, RecordReport.Step.Record);
        await UploadAsync(scene, Everybody);

        var again = await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal((0, 3), (again.Value, (await scene.AllAsync<Attendance>()).Count));
    }

    [Fact]
    public async Task Record_Doubtful_WaitsForEveryAnswerAndKeepsThem()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await UploadAsync(scene, $"""
            {Heading}
            Ana Ruiz,,03/11/2026 10:00:00 AM,03/11/2026 12:00:00 PM,120,Yes,,No
            Ben C.,,03/11/2026 10:00:00 AM,03/11/2026 12:00:00 PM,120,Yes,,No
            Bob Jones,bob@example.org,03/11/2026 10:00:00 AM,03/11/2026 12:00:00 PM,120,Yes,,No
            """);

        var early = await StepAsync(scene, RecordReport.Step.Record, ("|ana ruiz", scene.Registrations["Ana"]));
        var done = await StepAsync(scene, RecordReport.Step.Record, ("|ben c", Guid.Empty));

        Assert.Equal([new ImportUnanswered(1)], early.Errors);
        Assert.Equal(3, done.Value);
        Assert.True((await scene.LastAsync(1, "Ana"))!.IsPresent);
        Assert.False((await scene.LastAsync(1, "Ben"))!.IsPresent);
    }

    [Fact]
    public async Task Record_SomebodyWasCorrected_TheCorrectionStands()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<CorrectAttendance>()
            .RunAsync(new(AttendingScene.Slug, 1, scene.Registrations["Ben"], [new(new TimeOnly(10, 0), new TimeOnly(12, 0))], "By phone.", 0), AttendingScene.Cancel));
        await UploadAsync(scene, Everybody);

        await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal(AttendanceSource.Correction, (await scene.LastAsync(1, "Ben"))!.Source);
    }

    [Fact]
    public async Task Record_RollCallSaidOtherwise_TheReportTakesItsPlaceOnlyForThoseInIt()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await scene.MarkAsync(1, "Ben", RollMark.Here);
        await scene.MarkAsync(1, "Cem", RollMark.Here);
        await UploadAsync(scene, Everybody);

        await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal([120, 60], (await scene.HistoryAsync(1, "Ben")).Select(record => record.Minutes));
        Assert.True(Assert.Single(await scene.HistoryAsync(1, "Cem")).IsPresent);
    }

    [Fact]
    public async Task Record_AccountOfAnotherZone_IsReadByItsClocks()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await UploadAsync(scene, $"{Heading}\nAna Ruiz,ana@example.org,03/11/2026 07:00:00 AM,03/11/2026 09:00:00 AM,120,No,,No", "America/Los_Angeles");

        await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal(120, (await scene.LastAsync(1, "Ana"))!.Minutes);
    }

    [Fact]
    public async Task Record_OnlySums_CountsNoMoreThanTheSession()
    {
        await using var scene = await AttendingScene.SetAsync();
        scene.At(1, 150);
        await UploadAsync(scene, "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna Ruiz,ana@example.org,140,No\nBen Cole,ben@example.org,89,No");

        await StepAsync(scene, RecordReport.Step.Record);

        Assert.Equal((120, true), ((await scene.LastAsync(1, "Ana"))!.Minutes, (await scene.LastAsync(1, "Ana"))!.IsPresent));
        Assert.False((await scene.LastAsync(1, "Ben"))!.IsPresent);
    }

    [Fact]
    public async Task Upload_ReportOfAnotherSession_IsRefused()
    {
        await using var scene = await AttendingScene.SetAsync();

        var result = await UploadAsync(scene, Everybody.Replace("03/11", "03/12", StringComparison.Ordinal));

        Assert.IsType<ReportOfAnotherTime>(Assert.Single(result.Errors));
        Assert.Empty(await scene.AllAsync<AttendanceImport>());
    }

    [Fact]
    public async Task Upload_AnotherFile_TakesThePlaceOfTheOneThatWaits()
    {
        await using var scene = await AttendingScene.SetAsync();
        await UploadAsync(scene, Everybody);
        await UploadAsync(scene, Everybody);

        Assert.Equal([ImportStatus.Dropped, ImportStatus.Open], (await scene.AllAsync<AttendanceImport>()).OrderBy(import => import.Status == ImportStatus.Open).Select(import => import.Status));
    }

    [Fact]
    public async Task Upload_Empty_AsksForTheFile()
    {
        await using var scene = await AttendingScene.SetAsync();

        Assert.IsType<NoReportChosen>(Assert.Single((await UploadAsync(scene, "")).Errors));
    }

    [Fact]
    public async Task Drop_RecordsNothing()
    {
        await using var scene = await AttendingScene.SetAsync();
        await UploadAsync(scene, Everybody);

        await StepAsync(scene, RecordReport.Step.Drop);

        Assert.Empty(await scene.AllAsync<Attendance>());
        Assert.Equal(ImportStatus.Dropped, Assert.Single(await scene.AllAsync<AttendanceImport>()).Status);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Record_TwoAtOnce_RecordsOnce(Provider provider)
    {
        await using var scene = await AttendingScene.SetAsync(provider);
        scene.At(1, 150);
        await UploadAsync(scene, Everybody);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StepAsync(scene, RecordReport.Step.Record)));

        Assert.Equal(1, results.Count(result => result.Succeeded));
        Assert.Equal(3, (await scene.AllAsync<Attendance>()).Count);
    }

    private static Task<Result<Done>> UploadAsync(AttendingScene scene, string text, string? zone = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<UploadReport>()
            .RunAsync(new(AttendingScene.Slug, 1, new IncomingFile("report.csv", bytes.Length, () => new MemoryStream(bytes)), zone), AttendingScene.Cancel));
    }

    private static Task<Result<int>> StepAsync(AttendingScene scene, RecordReport.Step step, params (string Key, Guid Who)[] answers) =>
        scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<RecordReport>()
            .RunAsync(new(AttendingScene.Slug, 1, step, answers.ToDictionary(answer => answer.Key, answer => answer.Who)), AttendingScene.Cancel));
}
