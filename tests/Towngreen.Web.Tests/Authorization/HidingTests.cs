using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Features.Municipalities.Teams;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Tests.Features.Accounts;
using Towngreen.Web.Tests.Features.Applications;
using Towngreen.Web.Tests.Features.Coaching;
using Towngreen.Web.Tests.Features.Toolkits;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>
/// Rows that somebody may not see change nothing of what they see: no list, count, total, search or download. Every page that a person may open
/// is read before and after such rows come into the world.
/// </summary>
[Collection(nameof(OneWorld))]
public sealed class HidingTests(World world)
{
    private static readonly Person[] Readers =
    [
        Person.Visitor, Person.Contact, Person.FormerMember, Person.PartnerContact, Person.Participant, Person.Reviewer, Person.ReviewerOfTown,
        Person.Trainer, Person.Coach,
    ];

    /// <summary>Those who read what everybody may read.</summary>
    private static readonly Person[] Few = [Person.Visitor, Person.FormerMember, Person.Reviewer];

    private static readonly string[] Searches = ["/towns?q=b", "/towns?q=bolton", "/mentorships?action=food-waste", "/actions?edition=2026", "/trainings/calendar.ics"];

    private TestApp App => world.App;

    private Guid Other => world.IdOf(Person.OtherContact)!.Value;

    private static CancellationToken Cancel => CancellationToken.None;

    [Fact]
    public Task WhatAnotherTownKeepsToItself_ChangesNothingForOthers() => ChangesNothingAsync(Readers.Except([Person.Coach]), async () =>
    {
        await DraftAsync();
        await BeCoachedAsync();
        await CloseAndEndAsync();
    });

    [Fact]
    public Task WhatOnlyTheProgramSees_ChangesNothingForOthers() => ChangesNothingAsync(Readers.Except([Person.Trainer]), async () =>
    {
        await App.RegisterAsync(Other, "cornwall");
        await App.ReviewerAsync("Between Us");
        var draft = await App.DoAsync(world.IdOf(Person.Trainer), (DraftSeries draft, CancellationToken cancel) =>
            draft.RunAsync(new(null, SeriesKit.Texts with { Title = "Between us" }, 10, SeriesKit.Sessions), cancel));
        Assert.True(draft.Succeeded);
    });

    private async Task DraftAsync()
    {
        var applicant = await OtherApplicantAsync();
        var more = Applicant.PackOf(App).Edition.Actions.Last(action => action.FindCredit(Applicant.Complete) is not null);
        Assert.True((await applicant.SaveAsync(Applicant.ArtsClaim("Between us") with { Action = more.Key })).Succeeded);
        await App.AsAsync(Other, services => services.GetRequiredService<AddComment>().RunAsync(new(applicant.Application.Id, Applicant.Arts, "Between us"), Cancel));
        await App.AsAsync(Other, services => services.GetRequiredService<SetPublic>().RunAsync(new(applicant.Application.Id, Applicant.Arts, IsPublic: true), Cancel));
        await applicant.UploadAsync("between-us.pdf", "%PDF-1.7 between us");
        var invited = await App.AsAsync(Other, services => services.GetRequiredService<InviteTeamMember>()
            .RunAsync(new(applicant.Town.Id, "another@example.org", "Resident", Appointment.TeamResident), Cancel));
        Assert.True(invited.Succeeded);
    }

    private async Task BeCoachedAsync()
    {
        var town = (await OtherApplicantAsync()).Town;
        await (await Runner.StartAsync(App, town, "local-products")).FinishedAsync();
        await Runner.StartAsync(App, town, "arts-and-culture");
        var coached = new Coached(App, town, world.IdOf(Person.OtherCoach)!.Value, await Coached.AskAsync(App, town, "Between us"));
        Assert.True((await coached.MatchAsync(coached.Coach, coached.Coach)).Succeeded);
        await coached.ShareAsync(coached.Coach, await coached.SettleAsync(16), "Between us");
        await coached.AgreeAsync(coached.Coach, town.Contact);
    }

    private async Task CloseAndEndAsync()
    {
        var town = (await OtherApplicantAsync()).Town;
        var offer = await App.AsAsync(Other, async services => (await services.GetRequiredService<PostOffer>()
            .RunAsync(new(town.Id, OfferDirection.Asks, "food-waste", "Between us"), Cancel)).Value);
        Assert.True((await App.AsAsync(Other, services => services.GetRequiredService<CloseOffer>().RunAsync(new(offer), Cancel))).Succeeded);
        await world.ChangeAsync(db =>
        {
            var ended = new Membership { UserId = world.IdOf(Person.Newcomer)!.Value, Role = Role.Member, MunicipalityId = town.Id, Since = TestApp.Start };
            ended.End(TestApp.Start);
            db.Add(ended);
            return Task.CompletedTask;
        });
    }

    private async Task ChangesNothingAsync(IEnumerable<Person> readers, Func<Task> add)
    {
        List<(Person Person, Row Row)> pages =
        [
            .. from person in readers
               from row in Policy.Rows.Concat(Searches.Select(Search))
               where !row.IsPost && Policy.Expected(row, person) == Answer.Allowed && (row.Audience != Audience.Anyone || Few.Contains(person))
               select (person, row),
        ];
        foreach (var (person, row) in pages)
        {
            await UntouchedAsync(person, row);
        }

        await add();
        Assert.True(await world.HasChangedAsync());
        List<string> told = [];
        foreach (var (person, row) in pages)
        {
            var (before, after) = (await UntouchedAsync(person, row), await ReadAsync(person, row));
            if (before != after)
            {
                told.Add($"{row.Address} {row.Thing} as {person}: {Parting.Of(before, after)}");
            }
        }

        await world.PutBackAsync();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    private static Row Search(string address) => new("/towns", Policy.Read, Thing.None, Audience.Anyone, address, "", RefusalsOnly: false);

    /// <summary>Pages of the untouched world are read once for all tests.</summary>
    private async Task<string> UntouchedAsync(Person person, Row row) =>
        world.Untouched.TryGetValue((person, row), out var known) ? known : world.Untouched[(person, row)] = await ReadAsync(person, row);

    private async Task<string> ReadAsync(Person person, Row row) => (await world.CallAsync(row, person)).WithoutKeys();

    private async Task<Applicant> OtherApplicantAsync()
    {
        var draft = world.Foreign[Thing.DraftApplication];
        var application = await App.ReadAsync(db => db.Set<Application>().Where(a => a.Reference == draft["reference"]).Select(ApplicationRegister.Summary).SingleAsync());
        return new Applicant(App, new JoinedTown(await App.TownAsync(draft["town"]), Other), application);
    }
}
