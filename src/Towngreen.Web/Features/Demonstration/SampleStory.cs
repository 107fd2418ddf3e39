using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Demonstration.Tales;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Demonstration;

/// <summary>
/// Ten real towns with made-up people, each at another stage of the way. Everything comes about as it would in life: by use cases, with
/// every rule, mail and audit entry, at the moment it is told of.
/// </summary>
/// <param name="services">An application of its own whose clock is <paramref name="clock"/>.</param>
/// <param name="clock">The story's clock.</param>
public sealed class SampleStory(IServiceProvider services, StoryClock clock)
{
    private static readonly Func<Stage, StoryCalendar, ProgramOffice, Task>[] Tales =
    [
        Fairfield.PlayAsync, Middletown.PlayAsync, Windham.PlayAsync, Stonington.PlayAsync, Hamden.PlayAsync,
        Norwalk.PlayAsync, Naugatuck.PlayAsync, Manchester.PlayAsync, Torrington.PlayAsync, Killingly.PlayAsync,
        TrainingYear.PlayAsync, HelpAmongTowns.PlayAsync, CoachingSeason.PlayAsync,
    ];

    /// <summary>Plays the story into a database without people; any other stays as it is.</summary>
    public async Task<Result<Done>> PlayAsync(CancellationToken cancel)
    {
        if (!services.GetRequiredService<Installation>().Demonstration)
        {
            return new NotAllowed();
        }

        if (await HasPeopleAsync(services, cancel))
        {
            return new AlreadyInhabited();
        }

        var today = services.GetRequiredService<ProgramClock>().Local(clock.Present);
        if (!StoryCalendar.TryRead(services.GetRequiredService<EditionLibrary>(), today, out var calendar))
        {
            return new TooEarlyForStory();
        }

        var stage = new Stage(services, clock, cancel);
        var office = await OpenOfficeAsync(stage, calendar);
        foreach (var tale in Tales)
        {
            await tale(stage, calendar, office);
        }

        clock.MoveTo(clock.Present);
        return new Done();
    }

    public static async Task<bool> HasPeopleAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PeopleDirectory>().CountAsync(cancel) > 0;
    }

    private static async Task<ProgramOffice> OpenOfficeAsync(Stage stage, StoryCalendar calendar)
    {
        stage.MoveTo(calendar.OldestFirst.Opens.AddDays(-200).ToDateTime(new TimeOnly(9, 30)));
        var office = await ProgramOffice.OpenAsync(stage, "Denise Thibodeau");
        await office.EngageAsync("Priya Raman", "1", "8", "10", "12");
        await office.EngageAsync("Marcus Whitaker", "2", "4", "5", "11");
        await office.EngageAsync("Elena Kowalski", "3", "6", "7", "9", "13");
        return office;
    }
}
