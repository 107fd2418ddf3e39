using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Tests.Features.Accounts;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>
/// An installation with everybody of the policy and one of each thing it speaks of, in the town and in a town that has nothing to do with it.
/// Built once by the real use cases; whoever changes it puts it back.
/// </summary>
public sealed class World : IAsyncLifetime
{
    /// <summary>A month before the clock of the tests: a training must have been held, and registered for, before that.</summary>
    private static readonly DateTimeOffset Earlier = new(2026, 2, 16, 14, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<Person, Guid> _people = [];
    private readonly Dictionary<Person, Caller> _callers = [];
    private Snapshot _snapshot = null!;

    internal TestApp App { get; private set; } = null!;

    /// <summary>What stands in the addresses of things, by the name in the route.</summary>
    internal Dictionary<Thing, Dictionary<string, string>> Things { get; } = [];

    /// <summary>The same things of the other town, where a town has such.</summary>
    internal Dictionary<Thing, Dictionary<string, string>> Foreign { get; } = [];

    internal CommandCount Commands { get; } = new();

    internal TestServer Server => App.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>() as TestServer ?? throw new InvalidOperationException("Not in process.");

    /// <summary>What pages say before anything is changed.</summary>
    internal Dictionary<(Person Person, Row Row), string> Untouched { get; } = [];

    /// <summary>The pages of the application, by their routes.</summary>
    internal IReadOnlyDictionary<string, CompiledPageActionDescriptor> Pages { get; private set; } = new Dictionary<string, CompiledPageActionDescriptor>();

    internal Guid? IdOf(Person person) => _people.TryGetValue(person, out var id) ? id : null;

    internal Caller As(Person person) => _callers[person];

    public async ValueTask InitializeAsync()
    {
        App = await TestApp.StartAsync(at: Earlier, installation: given => given with { SecurityContact = new("mailto:security@example.org") }, adjust: builder => builder.Services
            .ConfigureDbContext<SqliteTowngreenDb>(options => options.AddInterceptors(Commands))
            .Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderApplicationModelConvention("/", Unlimited)));
        await MeetPeopleAsync();
        await new Trainings(this).HoldAsync(Things);
        App.Clock.SetUtcNow(TestApp.Start);
        await new Trainings(this).OpenAsync(Things);
        await new TownLife(this, Person.Contact, Person.Coach, ["andover", "ashford", "avon"]).LiveAsync(Things);
        await new TownLife(this, Person.OtherContact, Person.OtherCoach, ["bolton", "branford", "bethany"]).LiveAsync(Foreign);
        await JoinTeamsAsync();
        await App.DeliverMailAsync();
        foreach (var person in Persons.All)
        {
            _callers[person] = await Caller.AsAsync(this, IdOf(person), secondFactor: person.WithSecondFactor() == person);
        }

        Pages = await Endpoints.PagesAsync(App.Services);
        _snapshot = await Snapshot.TakeAsync(App);
    }

    /// <summary>Whether anything was saved since the world was built or put back.</summary>
    internal Task<bool> HasChangedAsync() => _snapshot.IsOutdatedAsync();

    internal Task<IReadOnlyList<string>> ChangesAsync() => _snapshot.ChangesAsync();

    internal Task PutBackAsync() => _snapshot.PutBackAsync();

    public async ValueTask DisposeAsync()
    {
        await _snapshot.DisposeAsync();
        await App.DisposeAsync();
    }

    /// <summary>The secret of the last link that went to the address.</summary>
    /// <param name="to">Whom it was mailed to.</param>
    /// <param name="path">What stands before the secret, such as "/invitations/".</param>
    internal async Task<string> SecretAsync(string to, string path) => Regex.Match((await App.NewestMailAsync(to)).Body, $"{path}([0-9A-Za-z_-]+)").Groups[1].Value;

    private async Task MeetPeopleAsync()
    {
        foreach (var person in Persons.All.Where(person => person != Person.Visitor && person.WithSecondFactor() == person))
        {
            _people[person] = await App.PersonAsync(NameOf(person));
        }

        (Person Person, Role Role)[] roles =
        [
            (Person.Reviewer, Role.Reviewer), (Person.ReviewerOfTown, Role.Reviewer), (Person.ReviewingCoach, Role.Reviewer), (Person.ReviewingCoach, Role.Coach),
            (Person.Administrator, Role.Administrator), (Person.AdministratorOfTown, Role.Administrator), (Person.Trainer, Role.Trainer),
            (Person.Coach, Role.Coach), (Person.OtherCoach, Role.Coach),
        ];
        foreach (var (person, role) in roles)
        {
            await App.AlsoAsync(_people[person], role);
        }

        foreach (var person in Persons.All.Where(person => person.WithSecondFactor() != person))
        {
            _people[person] = _people[person.WithSecondFactor()];
        }
    }

    private async Task JoinTeamsAsync()
    {
        foreach (var values in new[] { Things[Thing.Town], Things[Thing.ApplicationHandedIn], Things[Thing.DecidedApplication] })
        {
            await JoinAsync(values["town"], Person.Member, Person.ReviewerOfTown, Person.AdministratorOfTown, Person.FormerMember);
        }

        foreach (var values in new[] { Foreign[Thing.Town], Foreign[Thing.ApplicationHandedIn], Foreign[Thing.DecidedApplication] })
        {
            await JoinAsync(values["town"], Person.OtherMember);
        }

        var former = _people[Person.FormerMember];
        await ChangeAsync(async db =>
        {
            await foreach (var membership in db.Set<Membership>().Where(m => m.UserId == former).AsAsyncEnumerable())
            {
                membership.End(TestApp.Start);
            }
        });
        var member = _people[Person.Member];
        var town = await App.TownAsync(Things[Thing.Town]["town"]);
        var membership = await App.ReadAsync(db => db.Set<Membership>().Where(m => m.UserId == member && m.MunicipalityId == town.Id).Select(m => m.Id).SingleAsync());
        Things[Thing.OpenMembership] = new(Things[Thing.Town]) { ["member"] = membership.ToString() };
        await App.AsAsync(_people[Person.Contact], async services =>
            (await services.GetRequiredService<OfferContactRole>().RunAsync(new(town.Id, membership), CancellationToken.None)).Value);
        Things[Thing.OpenInvitation]["offer"] = (await App.ReadAsync(db => db.Set<ContactOffer>().Select(o => o.Id).SingleAsync())).ToString();
        var reviewer = _people[Person.Reviewer];
        var role = await App.ReadAsync(db => db.Set<Membership>().Where(m => m.UserId == reviewer).Select(m => m.Id).SingleAsync());
        Things[Thing.Account] = new() { ["id"] = reviewer.ToString(), ["membership"] = role.ToString() };
    }

    /// <summary>How often somebody may is another matter.</summary>
    private static void Unlimited(PageApplicationModel page) => page.EndpointMetadata.Add(new DisableRateLimitingAttribute());

    private async Task JoinAsync(string slug, params Person[] team)
    {
        var town = await App.TownAsync(slug);
        await ChangeAsync(db =>
        {
            db.AddRange(team.Select(person => new Membership
            {
                UserId = _people[person],
                Role = Role.Member,
                MunicipalityId = town.Id,
                Title = "Planner",
                Appointment = Appointment.Staff,
                Since = Earlier,
            }));
            return Task.CompletedTask;
        });
    }

    internal Task ChangeAsync(Func<TowngreenDb, Task> change) => App.AsAsync(null, async services =>
    {
        var db = services.GetRequiredService<TowngreenDb>();
        await change(db);
        services.GetRequiredService<Web.Platform.Audit.AuditLog>().Record("test.arranged", typeof(World), "world");
        return await db.SaveChangesAsync();
    });

    /// <summary>"ReviewerOfTown" goes by the name of Reviewer Of Town.</summary>
    private static string NameOf(Person person) => Regex.Replace(person.ToString(), "(?<=[a-z])(?=[A-Z])", " ");
}
