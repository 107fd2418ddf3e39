using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Browser.Tests.Journeys;

public sealed class AttendanceTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Series_FromRollCallToSealedCohort_WritesTheEvidence(bool javaScript) => Story.TellAsync(chromium, async story =>
    {
        var attendance = new AttendanceStory(story, new Setup { JavaScript = javaScript, KeyboardOnly = javaScript });
        await attendance.PeopleHoldSeatsAsync();
        await attendance.TrainerCallsTheRollAsync();
        await attendance.PersonChecksInAsync();
        await attendance.TrainerImportsTheReportAsync();
        await attendance.ParticipantShowsTheCertificateAsync();
        await attendance.TownSealsItsCohortAsync();
    });
}

/// <summary>Tess trains; Ana, Ben and Cem come for Andover, whose contact is Cora.</summary>
internal sealed class AttendanceStory(Story story, Setup setup)
{
    private const string Slug = "spring-series";

    /// <summary>A morning and an afternoon: nobody has to sign in twice.</summary>
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly TimeOnly[] Starts = [new(10, 0), new(13, 0)];

    private static readonly (string Name, string Title, Appointment Office)[] People =
    [
        ("Ana Ruiz", "Selectwoman", Appointment.ElectedExecutive), ("Ben Cole", "Director of Planning", Appointment.SeniorStaff), ("Cem Demir", "Resident", Appointment.TeamResident),
    ];

    private Person _tess = null!;
    private string _code = "";

    public async Task PeopleHoldSeatsAsync()
    {
        var trainer = await story.App.AdministratorAsync("Tess Trainer");
        var town = await story.App.JoinedTownAsync();
        await story.App.AsAsync(town.Contact, services => services.GetRequiredService<StartApplication>().RunAsync(new(town.Town.Id, "2026"), CancellationToken.None));
        await story.App.AsAsync(trainer, async services =>
        {
            var texts = new SeriesTexts("Spring series", "A morning and an afternoon.", "", "", new(2026, 3, 1), new(2026, 3, 31), Series.DefaultOfferHours, Series.DefaultMinimumShare);
            var sessions = Starts.Select(start => new SessionPlan(Day, start, start.AddHours(2), "America/New_York", "Town hall", "")).ToList();
            var slug = (await services.GetRequiredService<DraftSeries>().RunAsync(new(null, texts, Series.DefaultCapacity, sessions), CancellationToken.None)).Value;
            return await services.GetRequiredService<PublishSeries>().RunAsync(new(slug), CancellationToken.None);
        });
        foreach (var (name, title, office) in People)
        {
            await RegisterAsync(name, title, office);
        }
    }

    public async Task TrainerCallsTheRollAsync()
    {
        MoveTo(13, 46);
        _tess = await story.ArrivesAsync("Tess", setup with { Width = Setup.Phone });
        await story.StepAsync("Tess signs in, with a second factor", async () =>
        {
            await EnterAsync(_tess, "tess.trainer@example.org");
            await _tess.OpenAsync(TrainingLinks.Office());
            await _tess.SetUpAuthenticatorAsync(story);
        });
        await story.StepAsync("Tess opens the roll call on her phone", async () =>
        {
            await _tess.OpenAsync(TrainingLinks.RollCall(Slug, 1));
            await _tess.PressAsync("Make a code");
            _code = (await _tess.Page.Locator(".tg-code").InnerTextAsync()).Trim();
        });
        await story.StepAsync("Tess marks Ana as here and Ben as not", async () =>
        {
            await _tess.PressAsync("Ana Ruiz is here");
            await _tess.SeesAsync("Here since 10:00 AM");
            await _tess.PressAsync("Ben Cole is not here");
            await _tess.SeesAsync("Was not there");
        });
    }

    public async Task PersonChecksInAsync()
    {
        var cem = await story.ArrivesAsync("Cem", setup with { Width = Setup.Narrowest });
        await story.StepAsync("Cem checks in by the code", async () =>
        {
            await cem.OpenAsync("/check-in");
            await cem.FillAsync("Code", _code);
            await cem.PressAsync("Go on");
            await cem.FillAsync("E-mail address", "cem.demir@example.org");
            await cem.PressAsync("I am here");
            await cem.SeesAsync("You are checked in, Cem Demir");
        });
        await story.StepAsync("Ben was there after all: Tess sets it right", async () =>
        {
            await _tess.FollowAsync("Times and history of Ben Cole");
            await _tess.FillAsync("Came, 1", "10:00");
            await _tess.FillAsync("Left, 1", "12:00");
            await _tess.FillAsync("Why what is recorded is wrong", "Sat behind the pillar.");
            await _tess.PressAsync("Save the correction");
            await _tess.SeesAsync("Corrected by Tess Trainer");
        });
    }

    public async Task TrainerImportsTheReportAsync()
    {
        MoveTo(19, 10);
        await story.StepAsync("Tess uploads the report of the second session", async () =>
        {
            await _tess.OpenAsync(TrainingLinks.Import(Slug, 2));
            await _tess.UploadAsync("The participant report", "participants.csv", Encoding.UTF8.GetBytes("""
                Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
                Ana Ruiz,ana.ruiz@example.org,04/01/2026 12:55:00 PM,04/01/2026 03:01:00 PM,126,No,No
                Ben C.,,04/01/2026 01:01:00 PM,04/01/2026 03:00:00 PM,119,Yes,No
                Cem Demir,cem.demir@example.org,04/01/2026 01:00:00 PM,04/01/2026 03:00:00 PM,120,No,No
                """));
            await _tess.PressAsync("Upload and look over");
            await _tess.SeesAsync("Who is meant?");
        });
        await story.StepAsync("Tess says who Ben C. is, and records", async () =>
        {
            await _tess.PickAsync("“Ben C.” is", "Ben Cole, ben.cole@example.org (likely)");
            await _tess.PressAsync("Record the attendance");
            await _tess.SeesAsync("Recorded the attendance of 3 people.");
        });
    }

    public Task ParticipantShowsTheCertificateAsync() => story.StepAsync("Ana opens her certificate from the mail", async () =>
    {
        var ana = await story.ArrivesAsync("Ana", setup);
        await ana.OpenAsync(await story.MailedLinkAsync("ana.ruiz@example.org"));
        await ana.SeesHeadingAsync("Ana Ruiz");
        await ana.SeesAsync("240 minutes");
    });

    public async Task TownSealsItsCohortAsync()
    {
        var cora = await story.ArrivesAsync("Cora", setup);
        await story.StepAsync("Cora signs in", () => EnterAsync(cora, "cora.contact@example.org"));
        foreach (var (name, _, _) in People)
        {
            await story.StepAsync($"Cora confirms the place of {name}", async () =>
            {
                await cora.OpenAsync(TrainingLinks.OfTown("andover"));
                await cora.FollowAsync($"Confirm the place of {name}");
                await cora.PressAsync("Confirm");
                await cora.SeesAsync($"Confirmed: {name}");
            });
        }

        await story.StepAsync("Cora puts the cohort into the application", async () =>
        {
            await cora.SeesAsync("The cohort is complete");
            await cora.PressAsync("Put the cohort into our application");
            await cora.SeesAsync("The cohort is in your application, sealed");
        });
    }

    private async Task RegisterAsync(string name, string title, Appointment office)
    {
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";
        await story.App.AsAsync(null, services => services.GetRequiredService<Register>().RunAsync(
            new(Slug, email, new(name, "andover", null, title, office), Acknowledged: true), CancellationToken.None));
        var key = (await story.MailedLinkAsync(email)).Segments[^1];
        await story.App.AsAsync(null, services => services.GetRequiredService<ConfirmRegistration>().RunAsync(new(key), CancellationToken.None));
    }

    /// <summary>A moment of the sessions' day, in universal time.</summary>
    private void MoveTo(int hour, int minute) => story.App.Clock.SetUtcNow(new DateTimeOffset(Day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero));

    /// <summary>The kit's people have no password yet: the way back in gives them one.</summary>
    private async Task EnterAsync(Person person, string email)
    {
        await person.OpenAsync("/forgot-password");
        await person.FillAsync("E-mail address", email);
        await person.PressAsync("Mail me a link");
        await person.ChoosePasswordAsync(story, email);
    }
}
