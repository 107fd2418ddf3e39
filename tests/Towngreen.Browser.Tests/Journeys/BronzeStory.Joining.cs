using Microsoft.Extensions.DependencyInjection;
using Towngreen.Browser.Tests.Kit;
using Towngreen.Web.Features.Setup;

namespace Towngreen.Browser.Tests.Journeys;

/// <summary>From an empty installation to a town with a team.</summary>
internal sealed partial class BronzeStory(Story story, Setup setup)
{
    private Person _iris = null!;
    private Person _rae = null!;
    private Person _ana = null!;
    private Person _ben = null!;
    private Person _carla = null!;

    public async Task ProgramOpensAsync()
    {
        (_iris, _rae) = (await story.ArrivesAsync("Iris", setup), await story.ArrivesAsync("Rae", setup));

        await story.StepAsync("Iris sets the program up with the code from the console", async () =>
        {
            await _iris.OpenAsync("/setup");
            await _iris.FillAsync("Setup code", (await story.App.Services.GetRequiredService<SetupCode>().IssueAsync(CancellationToken.None))!);
            await _iris.FillAsync("Your name", "Iris Lindgren");
            await _iris.FillAsync("Your e-mail address", "iris@example.org");
            await _iris.PressAsync("Continue");
            await _iris.FillAsync("Password", AccountSteps.Password);
            await _iris.PressAsync("Save and sign in");
            await _iris.OpenAsync("/account/second-factor");
            await _iris.SetUpAuthenticatorAsync(story);
        });

        await story.StepAsync("Iris makes Rae a reviewer", async () =>
        {
            await _iris.FollowAsync("Administration");
            await _iris.FollowAsync("People and roles");
            await _iris.FollowAsync("Give someone a role");
            await _iris.FillAsync("E-mail address", "rae@example.org");
            await _iris.FillAsync("Name", "Rae Novak");
            await _iris.MarkAsync("Reviewer");
            await _iris.PressAsync("Give the role");
            await _iris.SeesAsync("The role is given");
        });

        await story.StepAsync("Rae opens her account, with an authenticator app", async () =>
        {
            await _rae.ChoosePasswordAsync(story, "rae@example.org");
            await _rae.SetUpAuthenticatorAsync(story);
        });
    }

    public async Task TownJoinsAsync()
    {
        _ana = await story.ArrivesAsync("Ana", setup);

        await story.StepAsync("Ana opens an account", async () =>
        {
            await _ana.OpenAsync("/");
            await _ana.FollowAsync("Register your town");
            await _ana.FollowAsync("Open an account");
            await _ana.OpenAccountAsync(story, "Ana Ruiz", "ana@example.org");
        });

        await story.StepAsync("Ana registers Andover with its resolution", async () =>
        {
            await _ana.SeesHeadingAsync("Register your town");
            await _ana.PickAsync("Town or city", "Andover");
            await _ana.UploadAsync("The adopted resolution", "resolution.pdf", Pdf);
            await _ana.FillDayAsync("Adopted on", new DateOnly(2026, 2, 10));
            await _ana.FillAsync("Adopted by", "Board of Selectmen");
            await _ana.FillAsync("Your title", "Director of Planning");
            await _ana.MarkAsync("Town employee: director or manager");
            await _ana.MarkAsync("The resolution names me as contact person");
            await _ana.PressAsync("Hand in the registration");
            await _ana.SeesAsync("The registration of Andover is being read");
        });

        await story.StepAsync("Iris reads the resolution and approves", async () =>
        {
            await _iris.OpenAsync("/admin/registrations");
            await _iris.FollowAsync("Andover");
            await _iris.PressAsync("Approve the registration");
        });

        await TeamFormsAsync();
    }

    private async Task TeamFormsAsync()
    {
        _ben = await story.ArrivesAsync("Ben", setup with { Width = Setup.Phone });
        _carla = await story.ArrivesAsync("Carla", setup with { Width = Setup.Narrowest });

        await story.StepAsync("Ana invites an elected official", () =>
            InviteAsync("ben@example.org", "First Selectman", "Elected official of the town's executive body"));
        await story.StepAsync("Ben joins by the link in the mail", () => JoinAsync(_ben, "Ben Okafor", "ben@example.org"));
        await story.StepAsync("Ana invites a resident", () => InviteAsync("carla@example.org", "Resident member", "Resident"));
        await story.StepAsync("Carla joins by the link in the mail", () => JoinAsync(_carla, "Carla Reyes", "carla@example.org"));
        await story.StepAsync("Ana sees a complete team", async () =>
        {
            await _ana.OpenAsync("/workspace/andover/team");
            await _ana.SeesAsync("Your team has 3.", within: "What makes a team");
        });
    }

    private async Task InviteAsync(string email, string title, string appointment)
    {
        await _ana.OpenAsync("/workspace/andover/team");
        await _ana.FollowAsync("Invite a teammate");
        await _ana.FillAsync("E-mail address", email);
        await _ana.FillAsync("Title", title);
        await _ana.MarkAsync(appointment);
        await _ana.PressAsync("Send the invitation");
    }

    private async Task JoinAsync(Person person, string name, string email)
    {
        await person.OpenAsync(await story.MailedLinkAsync(email));
        await person.FollowAsync("Open an account");
        await person.OpenAccountAsync(story, name, email);
        await person.PressAsync("Join the team");
    }

    private static byte[] Pdf => "%PDF-1.7 evidence"u8.ToArray();
}
