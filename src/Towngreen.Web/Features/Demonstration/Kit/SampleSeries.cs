using System.Text.RegularExpressions;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Attending;
using Towngreen.Web.Features.Trainings.Attending.Certificates;
using Towngreen.Web.Features.Trainings.Attending.RollCalls;
using Towngreen.Web.Features.Trainings.Cohorts;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>Somebody who comes to a training, for a town.</summary>
internal sealed record Participant(string Name, string Town, string Title, Appointment Appointment)
{
    public string Email => $"{SampleAddress.Of(Name)}@example.org";
}

/// <summary>A training series and the people who register for it by mail, as most do.</summary>
internal sealed partial class SampleSeries(Stage stage, string slug)
{
    private const string Zone = "America/New_York";

    public string Slug => slug;

    /// <summary>A trainer drafts and publishes three morning sessions; the first is the shortest.</summary>
    public static async Task<SampleSeries> PublishAsync(Stage stage, Actor trainer, SeriesTexts texts, int capacity, params DateOnly[] days)
    {
        var sessions = days.Select((day, index) => new SessionPlan(
            day, new TimeOnly(10, 0), index == 0 ? new TimeOnly(12, 0) : new TimeOnly(12, 30), Zone, "", $"https://meet.example.org/{day:yyyy-MM-dd}"));
        var slug = await trainer.DoAsync((DraftSeries draft, CancellationToken cancel) => draft.RunAsync(new(null, texts, capacity, [.. sessions]), cancel));
        await trainer.DoAsync((PublishSeries publish, CancellationToken cancel) => publish.RunAsync(new(slug), cancel));
        return new SampleSeries(stage, slug);
    }

    /// <summary>Registers without an account, and follows the link in the mail.</summary>
    public async Task JoinAsync(Participant person)
    {
        await stage.PlayAsync(null, (Register register, CancellationToken cancel) => register.RunAsync(
            new(slug, person.Email, new(person.Name, person.Town, null, person.Title, person.Appointment), Acknowledged: true), cancel));
        var key = await KeyAsync(person);
        await stage.PlayAsync(null, (ConfirmRegistration confirm, CancellationToken cancel) => confirm.RunAsync(new(key), cancel));
    }

    public async Task LeaveAsync(Participant person)
    {
        var key = await KeyAsync(person);
        await stage.PlayAsync(null, (GiveUpSeat giveUp, CancellationToken cancel) => giveUp.RunAsync(new(key), cancel));
    }

    /// <summary>The trainer takes the roll of each session five minutes in; when the last is over, certificates follow.</summary>
    /// <param name="trainer">Who takes it.</param>
    /// <param name="days">The days of the sessions.</param>
    /// <param name="isAbsent">Whether somebody, by name, was not at a session, by number.</param>
    public async Task MeetAsync(Actor trainer, DateOnly[] days, Func<string, int, bool> isAbsent)
    {
        foreach (var (index, day) in days.Index())
        {
            stage.MoveTo(day.ToDateTime(new TimeOnly(10, 5)));
            var roll = await RollAsync(trainer, index + 1);
            await trainer.DoAsync((TakeRollCall take, CancellationToken cancel) => take.RunAsync(
                new(slug, index + 1, [.. roll.Select(person => new TakeRollCall.Mark(person.Registration, isAbsent(person.Name, index + 1) ? RollMark.Absent : RollMark.Here, 0))]), cancel));
        }

        stage.MoveTo(days[^1].ToDateTime(new TimeOnly(12, 40)));
        var series = await trainer.SeeAsync((TrainingDirectory trainings, CancellationToken cancel) => trainings.FindAsync(slug, cancel));
        await stage.AskAsync(trainer, (IssueCertificates issue, CancellationToken cancel) => issue.RunAsync(series!.Id, cancel));
    }

    /// <summary>A town's contact confirms what the town's people are, as they stated it.</summary>
    public async Task ConfirmAsync(Actor trainer, Actor contact, string town)
    {
        var place = await stage.FindTownAsync(town);
        foreach (var person in (await RollAsync(trainer, 1)).Where(person => person.Town == place.Id))
        {
            await contact.DoAsync((ConfirmPlace confirm, CancellationToken cancel) =>
                confirm.RunAsync(new(place.Id, person.Registration, person.Appointment, person.Title), cancel));
        }
    }

    private Task<IReadOnlyList<RollEntry>> RollAsync(Actor trainer, int session) =>
        trainer.SeeAsync((Roll roll, CancellationToken cancel) => roll.OfAsync(slug, session, cancel));

    private async Task<string> KeyAsync(Participant person) => RegistrationKey().Match(await stage.LastMailAsync(person.Email)).Groups[1].Value;

    [GeneratedRegex("/trainings/registrations/([0-9a-f]+)")]
    private static partial Regex RegistrationKey();
}
