using Microsoft.Extensions.DependencyInjection;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Municipalities.Joining;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Testing;

/// <summary>A town that has joined, and its contact person.</summary>
public sealed record JoinedTown(TownSummary Town, Guid Contact)
{
    public Guid Id => Town.Id;

    public string Slug => Town.Slug;
}

/// <summary>Towns at the stage a test needs, brought there by the real use cases.</summary>
public static class Towns
{
    private static readonly byte[] Pdf = "%PDF-1.7 a resolution"u8.ToArray();

    public static IncomingFile Resolution { get; } = new("resolution.pdf", Pdf.Length, () => new MemoryStream(Pdf));

    public static RegisterMunicipality.Request RegistrationOf(string town) => new(
        town, Resolution, new DateOnly(2026, 2, 10), "Board of Selectmen", "First Selectwoman", Appointment.ElectedExecutive, Confirmed: true);

    public static Task<TownSummary> TownAsync(this TestApp app, string slug = "andover") => app.AsAsync(null, async services =>
        await services.GetRequiredService<TownDirectory>().FindAsync(slug, CancellationToken.None) ?? throw new ArgumentException($"No town {slug}."));

    /// <returns>The registration's id.</returns>
    public static Task<Guid> RegisterAsync(this TestApp app, Guid person, string town = "andover") => app.AsAsync(person, async services =>
        (await services.GetRequiredService<RegisterMunicipality>().RunAsync(RegistrationOf(town), CancellationToken.None)).Value);

    /// <summary>Registered by the contact, approved by an administrator.</summary>
    public static async Task<JoinedTown> JoinedTownAsync(this TestApp app, string slug = "andover", string contact = "Cora Contact")
    {
        var person = await app.PersonAsync(contact);
        var administrator = await app.AdministratorAsync($"Administrator of {slug}");
        var registration = await app.RegisterAsync(person, slug);
        await app.AsAsync(administrator, async services => (await services.GetRequiredService<DecideRegistration>()
            .RunAsync(new(registration, Approve: true, Reason: null), CancellationToken.None)).Value);
        return new JoinedTown(await app.TownAsync(slug), person);
    }
}
