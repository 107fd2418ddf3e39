using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Towngreen.Testing;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Features.Trainings.Planning;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.KillFire;

/// <summary>Who is there before the first round: contacts of towns that have joined, and a training series open to everybody.</summary>
internal static class People
{
    private static readonly byte[] Pdf = "%PDF-1.7 a resolution"u8.ToArray();

    public static async Task<Guid> AdministratorAsync(Site site)
    {
        await site.AsAsync(null, (AppointAdministrator appoint) => appoint.RunAsync(new("Ada Program", "ada@example.org"), CancellationToken.None));
        return await site.AsAsync(null, (TowngreenDb db) => db.Users.Where(u => u.Email == "ada@example.org").Select(u => u.Id).SingleAsync());
    }

    /// <summary>The contact of a town, brought there by the real use cases.</summary>
    public static async Task<Guid> JoinAsync(Site site, Guid administrator, string town)
    {
        var contact = await site.AsAsync(null, (IServiceProvider services) => AccountAsync(services, $"contact@{town}.example.org"));
        var resolution = new IncomingFile("resolution.pdf", Pdf.Length, () => new MemoryStream(Pdf));
        var registration = await site.AsAsync(contact, (RegisterMunicipality register) => register.RunAsync(
            new(town, resolution, new DateOnly(2026, 2, 10), "Board of Selectmen", "First Selectwoman", Appointment.ElectedExecutive, Confirmed: true), CancellationToken.None));
        _ = (await site.AsAsync(administrator, (DecideRegistration decide) => decide.RunAsync(new(registration.Value, Approve: true, Reason: null), CancellationToken.None))).Value;
        return contact;
    }

    /// <returns>The slug of a series with room for everybody.</returns>
    public static async Task<string> PublishSeriesAsync(Site site, Guid administrator)
    {
        var session = new SessionPlan(new DateOnly(2026, 4, 28), new TimeOnly(10, 0), new TimeOnly(12, 0), "America/New_York", "Town hall", null);
        var texts = new SeriesTexts("Spring series", "Everybody wants to come.", "", "", new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 20), 48, 75);
        var slug = (await site.AsAsync(administrator, (DraftSeries draft) => draft.RunAsync(new(null, texts, 35, [session]), CancellationToken.None))).Value;
        return (await site.AsAsync(administrator, (PublishSeries publish) => publish.RunAsync(new(slug), CancellationToken.None))).Succeeded ? slug : throw new InvalidOperationException("No series.");
    }

    /// <summary>The cookie of somebody who has signed in.</summary>
    public static Task<(string Name, string Value)> CookieAsync(Site site, Guid person) => site.AsAsync(null, async (IServiceProvider services) =>
    {
        var user = (await services.GetRequiredService<UserManager<User>>().FindByIdAsync(person.ToString()))!;
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return (cookies.Cookie.Name!, cookies.TicketDataFormat.Protect(new AuthenticationTicket(principal, IdentityConstants.ApplicationScheme)));
    });

    private static async Task<Guid> AccountAsync(IServiceProvider services, string email)
    {
        var user = Accounts.Confirmed("Cora Contact", email);
        var db = services.GetRequiredService<TowngreenDb>();
        db.Add(user);
        services.GetRequiredService<AuditLog>().Record("account.created", typeof(User), user.Id);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
