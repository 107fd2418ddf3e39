using System.Text.RegularExpressions;
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

    private async Task<string> KeyAsync(Participant person) => RegistrationKey().Match(await stage.LastMailAsync(person.Email)).Groups[1].Value;

    [GeneratedRegex("/trainings/registrations/([0-9a-f]+)")]
    private static partial Regex RegistrationKey();
}
