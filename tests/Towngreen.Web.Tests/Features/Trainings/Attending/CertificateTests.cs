using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class CertificateTests
{
    [Fact]
    public async Task Completed_EverySession_GetsACertificateAndAMail()
    {
        await using var scene = await AttendingScene.SetAsync();

        await scene.AttendAsync(["Ana", "Ben"], 1, 2, 3);

        var certificates = await scene.AllAsync<AttendanceCertificate>();
        Assert.Equal(["Ana Ruiz", "Ben Cole"], certificates.Select(certificate => certificate.Name).Order());
        var mail = (await scene.App.DeliverMailAsync()).Single(mail => mail.To == "ana@example.org");
        Assert.Contains(certificates.Single(certificate => certificate.Name == "Ana Ruiz").Number, mail.Body, StringComparison.Ordinal);
        var page = await scene.App.NewBrowser().GetAsync(TrainingLinks.Certificate(certificates.Single(certificate => certificate.Name == "Ana Ruiz").Number));
        Assert.Equal("Ana Ruiz", page.Heading);
        Assert.Contains("420 minutes", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wednesday 25 March 2026, 10:00 AM to 12:30 PM", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completed_OneSessionMissed_GetsNone()
    {
        await using var scene = await AttendingScene.SetAsync();

        await scene.AttendAsync(["Ana"], 1, 3);

        Assert.Empty(await scene.AllAsync<AttendanceCertificate>());
    }

    [Fact]
    public async Task Completed_MissedSessionWasCancelled_GetsOne()
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.ChangeAsync(async db => (await db.Set<Session>().SingleAsync(s => s.Number == 2)).Cancel(AttendingScene.FirstStart));

        await scene.AttendAsync(["Ana"], 1, 3);

        Assert.Single(await scene.AllAsync<AttendanceCertificate>());
    }

    [Fact]
    public async Task Completed_LastSessionStillRuns_WaitsForItsEnd()
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.AttendAsync(["Ana"], 1, 2);
        scene.At(3, 5);
        await scene.MarkAsync(3, "Ana", RollMark.Here);
        Assert.Empty(await scene.AllAsync<AttendanceCertificate>());
        scene.At(3, 151);

        await RunJobAsync(scene);
        await RunJobAsync(scene);

        Assert.Single(await scene.AllAsync<AttendanceCertificate>());
    }

    [Fact]
    public async Task Corrected_Away_TheCertificateIsWithdrawnAndComesBack()
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.AttendAsync(["Ana"], 1, 2, 3);
        var link = TrainingLinks.Certificate(Assert.Single(await scene.AllAsync<AttendanceCertificate>()).Number);

        await CorrectAsync(scene, "It was somebody else.", 1);
        var withdrawn = await scene.App.NewBrowser().GetAsync(link);
        await CorrectAsync(scene, "It was her after all.", 2, new CorrectAttendance.Times(new TimeOnly(10, 0), new TimeOnly(12, 30)));
        var restored = await scene.App.NewBrowser().GetAsync(link);

        Assert.Contains("This certificate is withdrawn", withdrawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ruiz", withdrawn.Text, StringComparison.Ordinal);
        Assert.Equal("Ana Ruiz", restored.Heading);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Issue_ManyAtOnce_IssuesEachOnce(Provider provider)
    {
        await using var scene = await AttendingScene.SetAsync(provider);
        await scene.AttendAsync(["Ana", "Ben", "Cem"], 1, 2);
        scene.At(3, 5);
        await Task.WhenAll(scene.Registrations.Keys.Select(person => scene.MarkAsync(3, person, RollMark.Here)));
        scene.At(3, 160);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunJobAsync(scene)));

        Assert.Equal(3, (await scene.AllAsync<AttendanceCertificate>()).Count);
    }

    [Fact]
    public async Task Certificate_NoSuchNumber_IsNotFound()
    {
        await using var scene = await AttendingScene.SetAsync();

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await scene.App.NewBrowser().GetAsync(TrainingLinks.Certificate("2222-2222"))).Status);
    }

    private static Task<int> RunJobAsync(AttendingScene scene) => scene.App.AsAsync(null, async services =>
    {
        await services.GetRequiredService<CertificatesJob>().RunAsync(AttendingScene.Cancel);
        return 0;
    });

    private static async Task CorrectAsync(AttendingScene scene, string reason, int seen, params CorrectAttendance.Times[] stays)
    {
        var result = await scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<CorrectAttendance>()
            .RunAsync(new(AttendingScene.Slug, 2, scene.Registrations["Ana"], stays, reason, seen), AttendingScene.Cancel));
        Assert.True(result.Succeeded);
    }
}
