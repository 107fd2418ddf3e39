using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Trainings.Attending;

/// <summary>The spring series of 2026 with people who hold seats, just before its first session.</summary>
internal sealed class AttendingScene : IAsyncDisposable
{
    public const string Slug = "spring-2026";

    /// <summary>Ten o'clock in Connecticut.</summary>
    public static readonly DateTimeOffset FirstStart = new(2026, 3, 11, 14, 0, 0, TimeSpan.Zero);

    private static readonly (DateTimeOffset Starts, double Hours)[] Sessions = [(FirstStart, 2), (FirstStart.AddDays(14), 2.5), (FirstStart.AddDays(28), 2.5)];

    public required TestApp App { get; init; }

    public required Guid Trainer { get; init; }

    public required Guid SeriesId { get; init; }

    /// <summary>By first name.</summary>
    public Dictionary<string, Guid> Registrations { get; } = [];

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AttendingScene> SetAsync(Provider provider = Provider.Sqlite, params string[] people)
    {
        var app = await TestApp.StartAsync(provider, at: FirstStart - TimeSpan.FromHours(1));
        var series = new Series
        {
            Slug = Slug,
            Title = "Equity training, spring 2026",
            Summary = "Three sessions.",
            OpensOn = new(2026, 2, 1),
            ClosesOn = new(2026, 3, 10),
        };
        series.Publish();
        var scene = new AttendingScene { App = app, Trainer = await app.AdministratorAsync("Tess Trainer"), SeriesId = series.Id };
        await scene.AddAsync([series, .. Sessions.Select((session, index) => new Session
        {
            SeriesId = series.Id,
            Number = index + 1,
            Starts = session.Starts,
            Ends = session.Starts.AddHours(session.Hours),
            Zone = "America/New_York",
            ChangedAt = FirstStart.AddDays(-30),
        })]);
        foreach (var person in people.Length > 0 ? people : ["Ana Ruiz", "Ben Cole", "Cem Demir"])
        {
            await scene.SeatAsync(person);
        }

        return scene;
    }

    public Task SeatAsync(string name, Guid? town = null, string title = "Resident", Appointment? appointment = null, string? email = null) =>
        SeatAsync(name, SeatStatus.Held, town, title, appointment, email);

    public async Task SeatAsync(string name, SeatStatus status, Guid? town = null, string title = "Resident", Appointment? appointment = null, string? email = null)
    {
        var first = name.Split(' ')[0];
        var registration = new Registration
        {
            SeriesId = SeriesId,
            Name = name,
            Email = email ?? $"{first.ToLowerInvariant()}@example.org",
            MunicipalityId = town,
            Elsewhere = town is null ? "Elsewhere" : "",
            Title = title,
            Appointment = appointment,
            AcknowledgedAt = FirstStart.AddDays(-20),
            RegisteredAt = FirstStart.AddDays(-20),
            ChangedAt = FirstStart.AddDays(-20),
        };
        registration.Confirm(Registrations.Count + 1, FirstStart.AddDays(-20));
        registration.Become(status, FirstStart.AddDays(-20));
        await AddAsync([registration]);
        Registrations[first] = registration.Id;
    }

    /// <summary>Moves the clock to so many minutes after a session's start.</summary>
    public void At(int session, double minutes) => App.Clock.SetUtcNow(Sessions[session - 1].Starts.AddMinutes(minutes));

    public Task<Result<TakeRollCall.Receipt>> MarkAsync(int session, string person, RollMark mark, int seen = 0, Guid? by = null) => App.AsAsync(by ?? Trainer, services =>
        services.GetRequiredService<TakeRollCall>().RunAsync(new(Slug, session, [new(Registrations[person], mark, seen)]), Cancel));

    /// <summary>Marks people as present at the sessions, each once it is over.</summary>
    public async Task AttendAsync(IEnumerable<string> people, params int[] sessions)
    {
        foreach (var session in sessions)
        {
            At(session, 180);
            foreach (var person in people)
            {
                Assert.True((await MarkAsync(session, person, RollMark.Here, (await LastAsync(session, person))?.Sequence ?? 0)).Succeeded);
            }
        }
    }

    public async Task<Attendance?> LastAsync(int session, string person) => (await HistoryAsync(session, person)).LastOrDefault();

    public Task<List<Attendance>> HistoryAsync(int session, string person) => App.AsAsync(null, services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        var registration = Registrations[person];
        return db.Set<Attendance>().Where(a => a.RegistrationId == registration && db.Set<Session>().Any(s => s.Id == a.SessionId && s.Number == session))
            .OrderBy(a => a.Sequence).ToListAsync();
    });

    public Task<List<T>> AllAsync<T>()
        where T : class => App.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<T>().AsNoTracking().ToListAsync());

    public Task ChangeAsync(Func<TowngreenDb, Task> change) => App.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        await change(db);
        services.GetRequiredService<AuditLog>().Record("test.arranged", typeof(Series), SeriesId);
        return await db.SaveChangesAsync();
    });

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private Task AddAsync(IEnumerable<object> entities) => ChangeAsync(db =>
    {
        db.AddRange(entities);
        return Task.CompletedTask;
    });
}
