using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.CheckingIn;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

public sealed class CheckInTests
{
    [Theory]
    [InlineData(-16, false, 0)]
    [InlineData(-15, true, 120)]
    [InlineData(15, true, 120)]
    [InlineData(30, true, 90)]
    [InlineData(119, true, 1)]
    [InlineData(120, false, 0)]
    public async Task CheckIn_SoManyMinutesIn_IsOpenFromFifteenBeforeToTheEnd(int minute, bool open, int minutes)
    {
        await using var scene = await AttendingScene.SetAsync();
        var code = await CodeAsync(scene);
        scene.At(1, minute);

        var result = await CheckInAsync(scene, code, "ana@example.org");

        Assert.Equal(open, result.Succeeded);
        Assert.Equal(minutes, (await scene.LastAsync(1, "Ana"))?.Minutes ?? 0);
    }

    [Theory]
    [InlineData("lower")]
    [InlineData("spaced")]
    public async Task CheckIn_CodeTypedDifferently_IsTheCode(string how)
    {
        await using var scene = await AttendingScene.SetAsync();
        var code = await CodeAsync(scene);
        scene.At(1, 0);

        var result = await CheckInAsync(scene, how == "lower" ? code.ToLowerInvariant() : $" {code[..3]}-{code[3..]} ", " ANA@example.org ");

        Assert.Equal("Ana Ruiz", result.Value.Name);
    }

    [Fact]
    public async Task CheckIn_SignedIn_NeedsNoAddress()
    {
        await using var scene = await AttendingScene.SetAsync();
        var person = await scene.App.PersonAsync("Dee Smith");
        await scene.SeatAsync("Dee Smith", email: "dee.smith@example.org");
        var code = await CodeAsync(scene);
        scene.At(1, 0);

        Assert.Equal("Dee Smith", (await CheckInAsync(scene, code, null, person)).Value.Name);
    }

    [Fact]
    public async Task CheckIn_Twice_IsOneRecord()
    {
        await using var scene = await AttendingScene.SetAsync();
        var code = await CodeAsync(scene);
        scene.At(1, 0);
        await CheckInAsync(scene, code, "ana@example.org");
        scene.At(1, 30);

        var again = await CheckInAsync(scene, code, "ana@example.org");

        Assert.Equal(new DateTime(2026, 3, 11, 10, 0, 0), again.Value.Since);
        Assert.Single(await scene.HistoryAsync(1, "Ana"));
    }

    [Fact]
    public async Task CheckIn_TrainerSaidOtherwise_TheTrainersWordStands()
    {
        await using var scene = await AttendingScene.SetAsync();
        var code = await CodeAsync(scene);
        scene.At(1, 5);
        await scene.MarkAsync(1, "Ana", RollMark.Absent);

        await CheckInAsync(scene, code, "ana@example.org");

        Assert.Equal(AttendanceSource.RollCall, (await scene.LastAsync(1, "Ana"))!.Source);
    }

    [Theory]
    [InlineData("nobody@example.org")]
    [InlineData("")]
    [InlineData("wes@example.org")]
    public async Task CheckIn_NobodyWithASeat_IsTold(string email)
    {
        await using var scene = await AttendingScene.SetAsync();
        await scene.SeatAsync("Wes Waiting", SeatStatus.WaitListed);
        var code = await CodeAsync(scene);
        scene.At(1, 0);

        Assert.IsType<CheckInUnknown>(Assert.Single((await CheckInAsync(scene, code, email)).Errors));
    }

    [Fact]
    public async Task CheckIn_CodeOfAnotherSession_IsForThatOne()
    {
        await using var scene = await AttendingScene.SetAsync();
        var code = await CodeAsync(scene, 2);
        scene.At(1, 0);

        Assert.IsType<CheckInClosed>(Assert.Single((await CheckInAsync(scene, code, "ana@example.org")).Errors));
    }

    [Fact]
    public async Task CheckIn_NoSuchCode_IsNotFound()
    {
        await using var scene = await AttendingScene.SetAsync();
        await CodeAsync(scene);

        Assert.IsType<NotFound>(Assert.Single((await CheckInAsync(scene, "222222", "ana@example.org")).Errors));
    }

    [Fact]
    public async Task OpenCheckIn_ManyAtOnce_MakesOneCodeWithoutLookAlikes()
    {
        await using var scene = await AttendingScene.SetAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => CodeAsync(scene)));

        var code = Assert.Single(await scene.AllAsync<CheckInCode>()).Code;
        Assert.Equal(CheckInCode.Length, code.Length);
        Assert.DoesNotContain(code, letter => "01OIL".Contains(letter, StringComparison.Ordinal));
    }

    private static async Task<string> CodeAsync(AttendingScene scene, int session = 1)
    {
        await scene.App.AsAsync(scene.Trainer, services => services.GetRequiredService<OpenCheckIn>().RunAsync(new(AttendingScene.Slug, session), AttendingScene.Cancel));
        return (await scene.AllAsync<CheckInCode>())[0].Code;
    }

    private static Task<Result<CheckIn.Receipt>> CheckInAsync(AttendingScene scene, string code, string? email, Guid? person = null) =>
        scene.App.AsAsync(person, services => services.GetRequiredService<CheckIn>().RunAsync(new(code, email), AttendingScene.Cancel));
}
