using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Activities;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class PlanTests
{
    private static readonly TimeOnly Evening = new(18, 30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(-1, 60, "On", "mentorship.day-past")]
    [InlineData(7, 0, "Minutes", "mentorship.minutes-out-of-range")]
    [InlineData(7, null, "Minutes", "mentorship.missing.minutes")]
    public async Task Plan_WhatCannotBe_SaysWhyUnderItsField(int days, int? minutes, string field, string code)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();

        var refused = await PlanAsync(pair, reference, Pair.Today.AddDays(days), minutes);

        Assert.Equal((field, code), (Assert.Single(refused.Errors).Field, refused.Errors[0].Code));
    }

    [Fact]
    public async Task Plan_ChangedByTheOtherTown_IsTheSameActivityAnew()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await PlanAsync(pair, reference, Pair.Today.AddDays(7))).Value;

        await PlanAsync(pair with { Andover = pair.Bolton }, reference, Pair.Today.AddDays(8), activity: activity);

        var told = Assert.Single((await pair.SheetAsync(reference)).Activities);
        Assert.Equal((Pair.Today.AddDays(8), 2), (told.Content.On, told.Steps.Count));
    }

    [Fact]
    public async Task Plan_ToldAfterwards_WaitsForTheOtherTown()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await PlanAsync(pair, reference, Pair.Today)).Value;

        await pair.TellAsync(pair.Bolton, reference, Pair.Telling(on: Pair.Today), activity);

        var told = Assert.Single((await pair.SheetAsync(reference)).Activities);
        Assert.Equal((ActivityStatus.Recorded, MentorshipSide.Mentee), (told.Activity.Status, told.Activity.ToldBy));
    }

    [Fact]
    public async Task Cancel_ByEitherTown_IsCalledOffForGood()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var reference = await pair.BeginAsync();
        var activity = (await PlanAsync(pair, reference, Pair.Today.AddDays(7))).Value;

        var cancelled = await app.AsAsync(pair.Bolton.Contact, services =>
            services.GetRequiredService<CancelActivity>().RunAsync(new(Pair.Seat(pair.Bolton, reference), activity, 0), Cancel));

        Assert.True(cancelled.Succeeded);
        Assert.IsType<ActivityNotInStatus>(Assert.Single((await pair.TellAsync(pair.Andover, reference, activity: activity, version: 1)).Errors));
    }

    private static Task<Result<Guid>> PlanAsync(Pair pair, string reference, DateOnly on, int? minutes = 60, Guid? activity = null) => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<PlanActivity>().RunAsync(
            new(Pair.Seat(pair.Andover, reference), activity, ActivityKind.StaffTime, on, Evening, minutes, "Town hall"), Cancel));
}
