using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Municipalities.Joining;

public sealed class RegisterMunicipalityTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Register_Complete_WaitsAndTellsTheAdministrators()
    {
        await using var app = await TestApp.StartAsync();
        await app.AdministratorAsync("Ada Program");
        var person = await app.PersonAsync("Ana Ruiz");

        var id = await app.RegisterAsync(person);

        var registration = await FindAsync(app, id);
        Assert.Equal((RegistrationStatus.Submitted, person, "Board of Selectmen"), (registration.Status, registration.UserId, registration.AdoptedBy));
        var mail = Assert.Single(await app.DeliverMailAsync());
        Assert.Equal(("ada.program@example.org", "Andover asks to join"), (mail.To, mail.Subject));
        Assert.Contains($"http://localhost/admin/registrations/{id}", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_EverythingMissing_NamesEveryField()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, person, new(null, null, null, " ", "", null, Confirmed: false));

        Assert.Equal(
            ["Town", "Resolution", "AdoptedOn", "AdoptedBy", "Title", "Appointment", "Confirmed"], refused.Errors.Select(error => error.Field));
    }

    [Theory]
    [InlineData(Appointment.TeamResident)]
    [InlineData(Appointment.Partner)]
    public async Task Register_ContactWithoutOffice_IsRefused(Appointment appointment)
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, person, Towns.RegistrationOf("andover") with { Appointment = appointment });

        Assert.IsType<ContactMustHoldOffice>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Register_LateEveningInConnecticut_TodayIsStillToday()
    {
        await using var app = await TestApp.StartAsync(at: new DateTimeOffset(2026, 3, 17, 2, 0, 0, TimeSpan.Zero));
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, person, Towns.RegistrationOf("andover") with { AdoptedOn = new DateOnly(2026, 3, 17) });

        Assert.Equal(new DateOnly(2026, 3, 16), Assert.IsType<AdoptedInFuture>(Assert.Single(refused.Errors)).Today);
    }

    [Fact]
    public async Task Register_AdoptedInTheFirstYear_IsASlip()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, person, Towns.RegistrationOf("andover") with { AdoptedOn = new DateOnly(1, 1, 1) });

        Assert.IsType<AdoptedTooEarly>(Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Register_TownThatJoined_NamesItsContact()
    {
        await using var app = await TestApp.StartAsync();
        await app.JoinedTownAsync("andover", "Cora Contact");
        var other = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, other, Towns.RegistrationOf("andover"));

        var error = Assert.IsType<TownHasJoined>(Assert.Single(refused.Errors));
        Assert.Equal(("Town", "Cora Contact", "cora.contact@example.org"), (error.Field, error.Contact, error.Email));
    }

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Register_TwoPeopleAtOnce_TheDatabaseLetsOneIn(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        Guid[] people = [await app.PersonAsync("Ana Ruiz"), await app.PersonAsync("Ben Cole")];

        var results = await Task.WhenAll(people.Select(person => RegisterAsync(app, person, Towns.RegistrationOf("andover"))));

        Assert.Single(results, result => result.Succeeded);
        Assert.IsType<RegistrationWaiting>(Assert.Single(results.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task Register_FileThatIsNoDocument_IsRefusedAtItsField()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.PersonAsync("Ana Ruiz");

        var refused = await RegisterAsync(app, person, Towns.RegistrationOf("andover") with { Resolution = Towns.Resolution with { Name = "resolution.exe" } });

        Assert.Equal(("Resolution", "file.kind-not-accepted"), (refused.Errors[0].Field, refused.Errors[0].Code));
    }

    [Fact]
    public async Task Register_Visitor_MayNot()
    {
        await using var app = await TestApp.StartAsync();

        var refused = await RegisterAsync(app, null, Towns.RegistrationOf("andover"));

        Assert.IsType<NotAllowed>(Assert.Single(refused.Errors));
    }

    private static Task<Result<Guid>> RegisterAsync(TestApp app, Guid? person, RegisterMunicipality.Request request) =>
        app.AsAsync(person, services => services.GetRequiredService<RegisterMunicipality>().RunAsync(request, Cancel));

    private static Task<TownRegistration> FindAsync(TestApp app, Guid id) =>
        app.AsAsync(null, services => services.GetRequiredService<TowngreenDb>().Set<TownRegistration>().SingleAsync(r => r.Id == id, Cancel));
}
