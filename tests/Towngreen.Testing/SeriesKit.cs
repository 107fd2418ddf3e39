using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Testing;

/// <summary>Training series and who registered for them, brought there by the real use cases.</summary>
public static class SeriesKit
{
    /// <summary>Three sessions in spring 2026; registration opens before and closes after <see cref="TestApp.Start"/>.</summary>
    public static SeriesTexts Texts { get; } = new(
        "Spring series", "Equity in town work, together.", "Read the **guide**.", "", new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 6), 48, 75);

    public static IReadOnlyList<SessionPlan> Sessions { get; } =
    [
        Online(new DateOnly(2026, 4, 8), new TimeOnly(10, 0), new TimeOnly(12, 0)),
        Online(new DateOnly(2026, 4, 22), new TimeOnly(10, 0), new TimeOnly(12, 30)),
        Online(new DateOnly(2026, 5, 6), new TimeOnly(10, 0), new TimeOnly(12, 30)),
    ];

    public static SessionPlan Online(DateOnly day, TimeOnly from, TimeOnly to) => new(day, from, to, "America/New_York", "", "https://meet.example.org/spring");

    /// <summary>A published series.</summary>
    /// <returns>Its slug.</returns>
    public static async Task<string> SeriesAsync(this TestApp app, Guid trainer, int capacity = 35, SeriesTexts? texts = null, IReadOnlyList<SessionPlan>? sessions = null)
    {
        var slug = (await app.DoAsync(trainer, (DraftSeries draft, CancellationToken cancel) => draft.RunAsync(new(null, texts ?? Texts, capacity, sessions ?? Sessions), cancel))).Value;
        _ = (await app.DoAsync(trainer, (PublishSeries publish, CancellationToken cancel) => publish.RunAsync(new(slug), cancel))).Value;
        return slug;
    }

    public static PersonalDetails Details(string name) => new(name, "andover", null, "Town Planner", Appointment.SeniorStaff);

    /// <summary>A person of that name, with an account, registers.</summary>
    /// <returns>The account and the registration.</returns>
    public static async Task<(Guid Person, Guid Registration)> RegisteredAsync(this TestApp app, string series, string name)
    {
        var person = await app.PersonAsync(name);
        return (person, (await app.RegisterForAsync(person, series, name)).Value!.Value);
    }

    public static Task<Result<Guid?>> RegisterForAsync(this TestApp app, Guid? person, string series, string name) => app.DoAsync(
        person, (Register register, CancellationToken cancel) => register.RunAsync(new(series, AddressOf(name), Details(name), Acknowledged: true), cancel));

    public static string AddressOf(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";

    /// <summary>Runs a use case as the person, or as a visitor.</summary>
    public static Task<T> DoAsync<TUseCase, T>(this TestApp app, Guid? person, Func<TUseCase, CancellationToken, Task<T>> act)
        where TUseCase : notnull =>
        app.AsAsync(person, services => act(services.GetRequiredService<TUseCase>(), CancellationToken.None));

    /// <summary>Everyone who ever registered for the series, in the order they came.</summary>
    public static Task<List<Registration>> RegistrationsAsync(this TestApp app, string series) => app.AsAsync(null, services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        return db.Set<Registration>().AsNoTracking().Where(r => db.Set<Series>().Any(s => s.Id == r.SeriesId && s.Slug == series))
            .OrderBy(r => r.RegisteredAt).ThenBy(r => r.QueueNumber).ToListAsync();
    });
}
