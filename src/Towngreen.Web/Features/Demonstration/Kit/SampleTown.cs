using System.Text.RegularExpressions;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.HandingIn;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A town's people, doing what towns do: register, gather a team, work on claims, hand in.</summary>
internal sealed partial class SampleTown(Stage stage, TownSummary town)
{
    private readonly List<Actor> _team = [];
    private readonly List<Person> _people = [];
    private Guid _application;
    private DateOnly _workedToward;
    private int _turn;

    public string Name => town.Name;

    public string Slug => town.Slug;

    public Actor Contact => _team[0];

    /// <summary>Everyone on the team, the contact first.</summary>
    public IReadOnlyList<Actor> Team => _team;

    /// <summary>The number by which people quote the application.</summary>
    public string Reference { get; private set; } = "";

    public Guid Registration { get; private set; }

    /// <summary>The contact opens an account and registers the town with its resolution, adopted two weeks before.</summary>
    public static async Task<SampleTown> RegisterAsync(Stage stage, string slug, DateTime on, string contact, string title, Appointment appointment, string body)
    {
        stage.MoveTo(on);
        var town = new SampleTown(stage, await stage.FindTownAsync(slug));
        var person = await stage.EnterAsync(contact);
        town.Take(person, title, appointment);
        var adopted = DateOnly.FromDateTime(on).AddDays(-14);
        var resolution = SamplePdf.Make($"{slug}-resolution.pdf", $"Resolution of the {body} of {town.Name}",
            $"Resolved, on {adopted:MMMM d, yyyy}: that {town.Name} takes part in Sustainable CT, forms a sustainability team, "
            + $"and names {contact}, {title}, as its contact person.");
        town.Registration = await person.DoAsync((RegisterMunicipality register, CancellationToken cancel) =>
            register.RunAsync(new(slug, resolution, adopted, body, title, appointment, Confirmed: true), cancel));
        return town;
    }

    /// <summary>The contact invites somebody, who follows the link in the mail two days later.</summary>
    public async Task<Actor> WelcomeAsync(string name, string title, Appointment appointment)
    {
        var person = await stage.EnterAsync(name);
        await InviteAsync(person.Email, title, appointment);
        stage.MoveTo(stage.Now.AddDays(2));
        var token = SecretToken().Match(await stage.LastMailAsync(person.Email)).Groups[1].Value;
        await person.DoAsync((AcceptInvitation accept, CancellationToken cancel) => accept.RunAsync(new(token), cancel));
        Take(person, title, appointment);
        return person;
    }

    public Task InviteAsync(string email, string title, Appointment appointment) => Contact.DoAsync(
        (InviteTeamMember invite, CancellationToken cancel) => invite.RunAsync(new(town.Id, email, title, appointment), cancel));

    public async Task BeginAsync(string edition)
    {
        var started = await Contact.DoAsync((StartApplication start, CancellationToken cancel) => start.RunAsync(new(town.Id, edition), cancel));
        (_application, Reference) = (started.Id, started.Reference);
    }

    /// <summary>The contact brings the files; then the team members take turns with the claims, until the given moment.</summary>
    public async Task WorkAsync(DateTime until, params Deed[] deeds)
    {
        _workedToward = DateOnly.FromDateTime(until);
        var proofs = await UploadAsync(deeds);
        var from = stage.Now.AddDays(1);
        var step = (until - from) / deeds.Length;
        for (var done = 0; done < deeds.Length; done++)
        {
            stage.MoveTo(Daytime(from + (step * done), done));
            await WriteAsync(_team[_turn++ % _team.Count], deeds[done], proofs[done], basedOn: 0);
        }

        stage.MoveTo(until);
    }

    /// <summary>A returned claim is written anew.</summary>
    public async Task AnswerAsync(Deed deed)
    {
        var proofs = await UploadAsync([deed]);
        await WriteAsync(Contact, deed, proofs[0], basedOn: 1);
    }

    public Task HandInAsync(int number = 1) =>
        Contact.DoAsync((HandIn handIn, CancellationToken cancel) => handIn.RunAsync(new(_application, number), cancel));

    /// <summary>Lets everyone see the evidence of these actions.</summary>
    public async Task ShowAsync(params string[] actions)
    {
        foreach (var action in actions)
        {
            await Contact.DoAsync((SetPublic show, CancellationToken cancel) => show.RunAsync(new(_application, action, IsPublic: true), cancel));
        }
    }

    public Task AssignAsync(string action, Actor to, Actor by) => by.DoAsync(
        (AssignSubmission assign, CancellationToken cancel) => assign.RunAsync(new(_application, action, to.Id), cancel));

    public Task SayAsync(Actor by, string action, string text) => by.DoAsync(
        (AddComment comment, CancellationToken cancel) => comment.RunAsync(new(_application, action, text), cancel));

    private static string RoleOf(Appointment appointment) => appointment switch
    {
        Appointment.ElectedExecutive => PersonRole.ElectedExecutive,
        Appointment.ElectedOther => PersonRole.ElectedOther,
        Appointment.SeniorStaff => PersonRole.SeniorStaff,
        Appointment.Staff => PersonRole.Staff,
        _ => PersonRole.TeamResident,
    };

    /// <summary>Office hours, and the evenings of volunteers.</summary>
    private static DateTime Daytime(DateTime day, int turn) => day.Date.AddHours(9 + (turn * 5 % 11)).AddMinutes(turn * 17 % 60);

    [GeneratedRegex("/invitations/([0-9a-f]+)")]
    private static partial Regex SecretToken();

    private void Take(Actor person, string title, Appointment appointment)
    {
        _team.Add(person);
        _people.Add(new Person(person.Name, title, [RoleOf(appointment)], []));
    }

    private async Task WriteAsync(Actor by, Deed deed, FileValue? proof, int basedOn)
    {
        // Work is not completed on the same day of every month.
        var site = new DeedSite(_workedToward.AddDays(-(deed.Action.Length % 23)), proof, _people);
        await by.DoAsync((SaveClaim save, CancellationToken cancel) => save.RunAsync(new(_application, deed.ToClaim(site), basedOn), cancel));
        if (deed.Partners.Answer is not PartnersAnswer.NotAnswered && basedOn == 0)
        {
            await by.DoAsync((SavePartners save, CancellationToken cancel) =>
                save.RunAsync(new(_application, deed.Action, deed.Partners, PartnersBox.NotAnswered), cancel));
        }
    }

    /// <returns>For each deed its proof, where it has one.</returns>
    private async Task<List<FileValue?>> UploadAsync(IReadOnlyCollection<Deed> deeds)
    {
        var files = deeds.Select(deed => deed.Proof).OfType<(string Name, string Text)>().Select(proof => SamplePdf.Make(proof.Name, HeadingOf(proof.Name), proof.Text));
        var kept = await Contact.DoAsync((KeepEvidenceFiles keep, CancellationToken cancel) => keep.RunAsync(new(_application, [.. files]), cancel));
        var next = 0;
        return [.. deeds.Select(deed => deed.Proof is null ? null : kept[next++].Value).Select(file => file is null ? null : new FileValue(file.Name, file.Sha256))];
    }

    private string HeadingOf(string fileName) => $"{Name}: {Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ')}";
}
