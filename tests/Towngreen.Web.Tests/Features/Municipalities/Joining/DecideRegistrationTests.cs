using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Municipalities.Joining;

public sealed class DecideRegistrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approve_Waiting_TownJoinsAndThePersonIsItsContact()
    {
        await using var app = await TestApp.StartAsync();
        var (administrator, person) = (await app.AdministratorAsync(), await app.PersonAsync("Ana Ruiz"));
        var id = await app.RegisterAsync(person);

        await DecideAsync(app, administrator, new(id, Approve: true, null));

        var town = await app.TownAsync("andover");
        var contact = await app.AsAsync(null, services => services.GetRequiredService<TownDirectory>().ContactAsync(town.Id, Cancel));
        Assert.Equal(new DateOnly(2026, 3, 16), town.JoinedOn);
        Assert.Equal(("Ana Ruiz", Role.Contact, Appointment.ElectedExecutive), (contact!.Name, contact.Role, contact.Appointment!.Value));
        Assert.Contains(await app.DeliverMailAsync(), mail => mail is { To: "ana.ruiz@example.org", Subject: "Andover has joined" });
    }

    [Fact]
    public async Task Decline_WithReason_MailsItAndLetsTheTownTryAgain()
    {
        await using var app = await TestApp.StartAsync();
        var (administrator, person) = (await app.AdministratorAsync(), await app.PersonAsync("Ana Ruiz"));
        var id = await app.RegisterAsync(person);

        await DecideAsync(app, administrator, new(id, Approve: false, "The resolution is not signed."));

        Assert.Contains(await app.DeliverMailAsync(), mail => mail.To == "ana.ruiz@example.org" && mail.Body.Contains("not signed", StringComparison.Ordinal));
        Assert.NotEqual(id, await app.RegisterAsync(person));
    }

    [Fact]
    public async Task Decline_WithoutReason_AsksForOne()
    {
        await using var app = await TestApp.StartAsync();
        var administrator = await app.AdministratorAsync();
        var id = await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));

        var refused = await DecideAsync(app, administrator, new(id, Approve: false, " "));

        Assert.Equal(("Reason", "municipalities.missing.reason"), (refused.Errors[0].Field, refused.Errors[0].Code));
    }

    [Theory]
    [InlineData(Provider.Sqlite, false)]
    [InlineData(Provider.Sqlite, true)]
    [InlineData(Provider.Postgres, false)]
    [InlineData(Provider.Postgres, true)]
    public async Task Decide_TwoAdministratorsAtOnce_TheFirstDecisionStands(Provider provider, bool bothApprove)
    {
        await using var app = await TestApp.StartAsync(provider);
        Guid[] administrators = [await app.AdministratorAsync("Ada Program"), await app.AdministratorAsync("Abe Program")];
        var id = await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));

        var results = await Task.WhenAll(
            DecideAsync(app, administrators[0], new(id, Approve: true, null)), DecideAsync(app, administrators[1], new(id, bothApprove, "No.")));

        Assert.Single(results, result => result.Succeeded);
        Assert.IsType<RegistrationDecided>(Assert.Single(results.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task Decide_AdministratorWithoutSecondFactor_MayNot()
    {
        await using var app = await TestApp.StartAsync();
        var administrator = await app.AdministratorAsync();
        var id = await app.RegisterAsync(await app.PersonAsync("Ana Ruiz"));

        var refused = await app.AsAsync(
            administrator, services => services.GetRequiredService<DecideRegistration>().RunAsync(new(id, true, null), Cancel), secondFactor: false);

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    private static Task<Result<Done>> DecideAsync(TestApp app, Guid administrator, DecideRegistration.Request request) =>
        app.AsAsync(administrator, services => services.GetRequiredService<DecideRegistration>().RunAsync(request, Cancel));
}
