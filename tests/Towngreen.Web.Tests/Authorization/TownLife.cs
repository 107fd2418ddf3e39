using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Toolkits.Finishing;
using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Tests.Features.Accounts;
using Towngreen.Web.Tests.Features.Applications;
using Towngreen.Web.Tests.Features.Certifications;
using Towngreen.Web.Tests.Features.Mentorships;
using Towngreen.Web.Tests.Features.Toolkits;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>
/// All that a team does, by the real use cases. It looks after three towns: one with a draft, one that handed in, one that was decided.
/// </summary>
internal sealed partial class TownLife(World world, Person contact, Person coach, string[] slugs)
{
    private static readonly byte[] Pdf = "%PDF-1.7 minutes of the meeting"u8.ToArray();

    private TestApp App => world.App;

    private static CancellationToken Cancel => CancellationToken.None;

    private Guid Contact => world.IdOf(contact)!.Value;

    private Guid Administrator => world.IdOf(Person.Administrator)!.Value;

    public async Task LiveAsync(Dictionary<Thing, Dictionary<string, string>> things)
    {
        var (draft, handedIn, decided) = (await JoinAsync(slugs[0]), await JoinAsync(slugs[1]), await JoinAsync(slugs[2]));
        things[Thing.Town] = Of(draft);
        things[Thing.Action] = new() { ["key"] = Applicant.Arts };
        await RegisterAsync(draft, things);
        await DraftAsync(draft, things);
        await HandInAsync(handedIn, things);
        await BeDecidedAsync(decided, things);
        await RunToolkitsAsync(draft, things);
        await BeCoachedAsync(draft, things);
        await MentorAsync(draft, things);
        await InviteAsync(draft, things);
    }

    private static Dictionary<string, string> Of(JoinedTown town) => new() { ["town"] = town.Slug, ["slug"] = town.Slug };

    private async Task<JoinedTown> JoinAsync(string slug)
    {
        var registration = await App.RegisterAsync(Contact, slug);
        await App.AsAsync(Administrator, async services => (await services.GetRequiredService<DecideRegistration>()
            .RunAsync(new(registration, Approve: true, Reason: null), Cancel)).Value);
        return new JoinedTown(await App.TownAsync(slug), Contact);
    }

    /// <summary>The contact would also register a fourth town; that waits for the program.</summary>
    private async Task RegisterAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var waiting = await App.RegisterAsync(Contact, $"{(slugs[0] == "andover" ? "beacon-falls" : "berlin")}");
        things[Thing.PendingRegistration] = new() { ["id"] = waiting.ToString() };
        things[Thing.Resolution] = await FileAsync("resolution.pdf");
        var link = await App.AsAsync(Contact, async services => (await services.GetRequiredService<Web.Features.Agenda.RenewFeed>().RunAsync(new(town.Id), Cancel)).Value);
        things[Thing.FeedLink] = new() { ["token"] = link.Value };
    }

    private async Task<Applicant> ApplyAsync(JoinedTown town) => new(App, town, await App.AsAsync(Contact, async services =>
        (await services.GetRequiredService<StartApplication>().RunAsync(new(town.Id, "2026"), Cancel)).Value));

    private static Dictionary<string, string> Of(Applicant applicant) => new(Of(applicant.Town))
    {
        ["reference"] = applicant.Application.Reference,
        ["key"] = Applicant.Arts,
        ["actionKey"] = Applicant.Arts,
        ["creditId"] = Applicant.Complete,
        ["number"] = "1",
    };

    private async Task DraftAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var applicant = await ApplyAsync(town);
        await applicant.SaveAsync(Applicant.ArtsClaim($"A secret of {town.Slug}"));
        await App.AsAsync(Contact, services => services.GetRequiredService<AddComment>().RunAsync(new(applicant.Application.Id, Applicant.Arts, "Shall we?"), Cancel));
        things[Thing.DraftApplication] = Of(applicant);
        var file = await applicant.UploadAsync("draft.pdf");
        things[Thing.DraftFile] = new() { ["id"] = file.Id.ToString(), ["name"] = file.Name };
    }

    private async Task HandInAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var applicant = await ApplyAsync(town);
        var claim = App.WorkedClaims().First(claim => claim.Entries.SelectMany(entry => entry.Values).Any(value => value.Value is Certification.FileValue));
        await App.FileAsync(Contact, applicant.Application.Id, claim);
        Assert.True((await applicant.SaveAsync(Applicant.ArtsClaim())).Succeeded && (await applicant.PartnersAsync()).Succeeded && (await applicant.HandInAsync()).Succeeded);
        things[Thing.ApplicationHandedIn] = Of(applicant);
        things[Thing.FileHandedIn] = await FileAsync();
    }

    private async Task BeDecidedAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var applicant = await ApplyAsync(town);
        var claim = App.WorkedClaims().First(claim => claim.Entries.SelectMany(entry => entry.Values).Any(value => value.Value is Certification.FileValue));
        await App.FileAsync(Contact, applicant.Application.Id, claim);
        things[Thing.PublicFile] = await FileAsync();
        Assert.True((await applicant.HandInAsync()).Succeeded);
        await App.AsAsync(Contact, services => services.GetRequiredService<SetPublic>().RunAsync(new(applicant.Application.Id, claim.Action, IsPublic: true), Cancel));
        var saved = await App.ReadAsync(db => db.Set<CreditClaim>().OrderByDescending(c => c.SavedAt).Join(
            db.Set<ActionSubmission>().Where(s => s.ApplicationId == applicant.Application.Id), c => c.SubmissionId, s => s.Id, (c, _) => c.Id).FirstAsync());
        await applicant.ReviewAsync(saved, Certification.ClaimStatus.Approved, ApplicationStatus.Certified);
        things[Thing.DecidedApplication] = new(Of(applicant)) { ["key"] = claim.Action, ["actionKey"] = claim.Action, ["creditId"] = claim.Credit };
        things[Thing.Certificate] = new() { ["number"] = (await App.AwardAsync(town.Id)).Value.Number };
    }

    private async Task RunToolkitsAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var open = await Runner.StartAsync(App, town);
        var entry = (await open.MeetAsync()).Value;
        await open.DoAsync((KeepDocuments keep) => keep.RunAsync(new(open.Run, [new IncomingFile("notes.pdf", Pdf.Length, () => new MemoryStream(Pdf))]), Cancel));
        things[Thing.RunFile] = await FileAsync("notes.pdf");
        var document = await App.ReadAsync(db => db.Set<RunDocument>().Where(d => d.RunId == open.Run).Select(d => d.Id).SingleAsync());
        things[Thing.OpenRun] = new(Of(open)) { ["entry"] = entry.ToString(), ["document"] = document.ToString() };
        things[Thing.Toolkit] = new() { ["key"] = Runner.Equity };
        things[Thing.PrivateRun] = Of(await (await Runner.StartAsync(App, town, Pair.Food)).FinishedAsync());
        var sealedRun = await (await Runner.StartAsync(App, town, "open-space-plan")).FinishedAsync();
        var receipt = await sealedRun.DoAsync((SealRun seal) => seal.RunAsync(new(sealedRun.Run), Cancel));
        Assert.True(receipt.Succeeded, string.Join(' ', receipt.Errors));
        things[Thing.SealedRun] = Of(sealedRun);
        await PublishRunAsync(await Runner.StartAsync(App, town, "community-gardens"), things);
    }

    private async Task PublishRunAsync(Runner run, Dictionary<Thing, Dictionary<string, string>> things)
    {
        await run.DoAsync((KeepDocuments keep) => keep.RunAsync(new(run.Run, [new IncomingFile("poster.pdf", Pdf.Length, () => new MemoryStream(Pdf))]), Cancel));
        things[Thing.PublicRunFile] = await FileAsync("poster.pdf");
        var document = await App.ReadAsync(db => db.Set<RunDocument>().Where(d => d.RunId == run.Run).Select(d => d.Id).SingleAsync());
        await run.FinishedAsync();
        Assert.True((await run.DoAsync((ShareRun share) => share.RunAsync(new(run.Run, IsPublic: true, [document]), Cancel))).Succeeded);
        things[Thing.PublicRun] = Of(run);
    }

    private static Dictionary<string, string> Of(Runner run) => new(Of(run.Town)) { ["reference"] = run.Reference, ["step"] = "pair", ["entry"] = "new" };

    private async Task InviteAsync(JoinedTown town, Dictionary<Thing, Dictionary<string, string>> things)
    {
        var email = $"invited.{town.Slug}@example.org";
        var invitation = await App.AsAsync(Contact, async services => (await services.GetRequiredService<InviteTeamMember>()
            .RunAsync(new(town.Id, email, "Resident member", Appointment.TeamResident), Cancel)).Value);
        things[Thing.OpenInvitation] = new(Of(town)) { ["invitation"] = invitation.ToString(), ["token"] = await world.SecretAsync(email, "/invitations/") };
        var membership = await App.ReadAsync(db => db.Set<Membership>().Where(m => m.UserId == Contact && m.MunicipalityId == town.Id).Select(m => m.Id).SingleAsync());
        things[Thing.OpenMembership] = new(Of(town)) { ["member"] = membership.ToString() };
    }

    /// <summary>The file uploaded last, of that name.</summary>
    private Task<Dictionary<string, string>> FileAsync(string? name = null) => App.ReadAsync(async db =>
    {
        var file = (await db.Set<StoredFile>().AsNoTracking().Where(f => name == null || f.Name == name).ToListAsync()).OrderBy(f => f.Id).Last();
        return new Dictionary<string, string> { ["id"] = file.Id.ToString(), ["name"] = file.Name };
    });
}
