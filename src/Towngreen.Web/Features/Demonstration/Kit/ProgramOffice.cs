using Towngreen.Certification;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Demonstration.Kit;

/// <summary>A verdict other than approval.</summary>
internal sealed record Objection(string Action, string Credit, VerdictOutcome Outcome, string Comment);

/// <summary>The program's people: one administrator and the reviewers.</summary>
internal sealed class ProgramOffice(Stage stage, Actor administrator)
{
    private readonly List<Actor> _reviewers = [];

    /// <summary>The operator names the administrator, as with <c>towngreen admin create</c>.</summary>
    public static async Task<ProgramOffice> OpenAsync(Stage stage, string administrator)
    {
        var person = await stage.EnterAsync(administrator);
        await stage.PlayAsync(null, (AppointAdministrator appoint, CancellationToken cancel) => appoint.RunAsync(new(person.Name, person.Email), cancel));
        return new ProgramOffice(stage, person);
    }

    public async Task EngageAsync(string reviewer, params string[] categories) => _reviewers.Add(await AppointAsync(reviewer, Role.Reviewer, categories));

    /// <summary>Gives a role of the program to somebody new.</summary>
    public async Task<Actor> AppointAsync(string name, Role role, params string[] categories)
    {
        var person = await stage.EnterAsync(name);
        await administrator.DoAsync((GrantRole grant, CancellationToken cancel) => grant.RunAsync(new(person.Name, person.Email, role, categories), cancel));
        return person;
    }

    /// <summary>Some days after it was sent.</summary>
    public Task ApproveAsync(SampleTown town, int days = 5)
    {
        stage.MoveTo(stage.Now.AddDays(days));
        return administrator.DoAsync((DecideRegistration decide, CancellationToken cancel) =>
            decide.RunAsync(new(town.Registration, Approve: true, Reason: null), cancel));
    }

    /// <summary>Each reviewer judges what waits in their categories: approved, unless there is an objection.</summary>
    public async Task JudgeAsync(SampleTown town, params Objection[] objections)
    {
        foreach (var reviewer in _reviewers)
        {
            var waiting = (await SeeAsync(reviewer, town)).Claims.Where(claim => claim.IsMine && claim.Waits).Select(claim => claim.Claim.Ref).ToList();
            foreach (var claim in waiting)
            {
                await JudgeAsync(reviewer, town, claim, Array.Find(objections, o => o.Action == claim.Action && o.Credit == claim.Credit));
            }
        }
    }

    public async Task ReturnAsync(SampleTown town, string note)
    {
        var seen = (await SeeAsync(administrator, town)).Seen;
        await administrator.DoAsync((ReturnApplication send, CancellationToken cancel) => send.RunAsync(new(town.Reference, note, seen), cancel));
    }

    public async Task CertifyAsync(SampleTown town, string note) => await DecideAsync(town, certify: true, note);

    public async Task NotCertifyAsync(SampleTown town, string note) => await DecideAsync(town, certify: false, note);

    private async Task DecideAsync(SampleTown town, bool certify, string note)
    {
        var seen = (await SeeAsync(administrator, town)).Seen;
        await administrator.DoAsync((DecideApplication decide, CancellationToken cancel) =>
            decide.RunAsync(new(town.Reference, certify, note, seen), cancel));
    }

    private static async Task<Done> JudgeAsync(Actor reviewer, SampleTown town, ClaimRef claim, Objection? objection)
    {
        var seen = (await SeeAsync(reviewer, town)).Find(claim.Action, claim.Credit)!.VerdictsEver;
        return await reviewer.DoAsync((GiveVerdict give, CancellationToken cancel) => give.RunAsync(
            new(town.Reference, claim.Action, claim.Credit, objection?.Outcome ?? VerdictOutcome.Approve, objection?.Comment ?? "", seen), cancel));
    }

    private static async Task<ReviewCase> SeeAsync(Actor who, SampleTown town) =>
        await who.SeeAsync((ReviewDesk desk, CancellationToken cancel) => desk.FindAsync(town.Reference, cancel))
        ?? throw new InvalidOperationException($"{who.Name} cannot see the application of {town.Name}.");
}
