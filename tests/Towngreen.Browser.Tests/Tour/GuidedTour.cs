using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Demonstration;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Trainings.Planning;

namespace Towngreen.Browser.Tests.Tour;

/// <summary>
/// The demonstration, seeded once, and its people going round in one browser, one after the other: from their own stops through every door
/// that nobody has been through before. Each page is looked at in every way of <see cref="Check.All"/>.
/// </summary>
public sealed partial class GuidedTour(Chromium chromium) : IAsyncLifetime
{
    /// <summary>After the last round of 2026.</summary>
    private static readonly DateTimeOffset Today = new(2026, 11, 23, 15, 0, 0, TimeSpan.Zero);

    internal IReadOnlyList<Visit> Visits { get; private set; } = [];

    internal IReadOnlyList<Fault> Faults { get; private set; } = [];

    internal IReadOnlyList<string> Unseen { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        using var diary = new TourDiary();
        await EmptyInstallation.TourAsync(chromium, diary);
        var doors = await TourDemonstrationAsync(diary);
        (Visits, Faults) = (diary.Visits, await diary.CloseAsync());
        Unseen = [.. doors.ToSee.Except(Visits.Select(visit => visit.Page)).Except(Itinerary.NotInThisProgram)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<Doors> TourDemonstrationAsync(TourDiary diary)
    {
        var clock = new StoryClock(Today);
        await using var app = await TestApp.StartAsync(demonstration: true, onNetwork: true, adjust: builder =>
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        Assert.True((await new SampleStory(app.Services, clock).PlayAsync(CancellationToken.None)).Succeeded);
        await BeginASeriesAsync(app);

        var doors = new Doors(app.Services);
        foreach (var tourist in Itinerary.Tourists)
        {
            await using var walk = await Walk.BeginAsync(chromium, app.Address, tourist.Called, doors, diary);
            if (tourist.Name is { } name)
            {
                await walk.GoAsync("/sign-in");
                await walk.PressAsync(name);
            }

            var stops = new List<Stop>();
            foreach (var stop in tourist.Stops)
            {
                stops.Add(stop with { Address = await NumberedAsync(app, stop.Address) });
            }

            await walk.GoRoundAsync(stops);
        }

        return doors;
    }

    /// <summary>A series that its trainer still works on.</summary>
    private static Task BeginASeriesAsync(TestApp app) => app.AsAsync(null, async services =>
    {
        var trainer = await services.GetRequiredService<PeopleDirectory>().FindByEmailAsync("imani.okafor@example.org", CancellationToken.None);
        var sessions = SeriesKit.Sessions.Select(session => session with { Day = session.Day!.Value.AddYears(1) }).ToList();
        return (await app.DoAsync(trainer!.Id, (DraftSeries draft, CancellationToken cancel) => draft.RunAsync(
            new(null, SeriesKit.Texts with { Title = "A series to come", OpensOn = new(2027, 1, 4), ClosesOn = new(2027, 3, 1) }, 35, sessions), cancel))).Value;
    });

    private static async Task<string> NumberedAsync(TestApp app, string address)
    {
        if (TownInBraces().Match(address) is not { Success: true } braces)
        {
            return address;
        }

        var number = await app.AsAsync(null, async services =>
        {
            var town = await services.GetRequiredService<TownDirectory>().FindAsync(braces.Groups[1].Value, CancellationToken.None);
            return (await services.GetRequiredService<ApplicationRegister>().ForTownAsync(town!.Id, CancellationToken.None)).MaxBy(found => found.StartedAt)!.Reference;
        });
        return address.Replace(braces.Value, number, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex TownInBraces();
}
