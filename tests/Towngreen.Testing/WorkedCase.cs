using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Working;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Files;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Testing;

/// <summary>The claims of the program's worked case that reaches Bronze, filed by people as they would: files kept, claims saved, partners answered.</summary>
public static class WorkedCase
{
    private const string Edition = "2026";

    private static readonly PartnersBox Partners = new(PartnersAnswer.Some, "Regional council", "Convened the partners");

    public static IReadOnlyList<Claim> WorkedClaims(this TestApp app)
    {
        var edition = app.Services.GetRequiredService<EditionLibrary>().Get(Edition).Edition;
        var json = File.ReadAllText(RepositoryRoot.Combine("programs", "sustainable-ct", "cases", "bronze-reached.json"));
        return [.. ClaimsJson.Read(json, edition).Value.Claims.Items];
    }

    /// <summary>Saves the claim, with files of the town's own in place of the case's, and answers its action's partners box.</summary>
    public static Task FileAsync(this TestApp app, Guid person, Guid application, Claim claim) => app.AsAsync(person, async services =>
    {
        var own = await WithOwnFilesAsync(services, application, claim);
        _ = (await services.GetRequiredService<SaveClaim>().RunAsync(new(application, own, BasedOn: 0), CancellationToken.None)).Value;
        return (await services.GetRequiredService<SavePartners>()
            .RunAsync(new(application, claim.Action, Partners, PartnersBox.NotAnswered), CancellationToken.None)).Value;
    });

    private static async Task<Claim> WithOwnFilesAsync(IServiceProvider services, Guid application, Claim claim)
    {
        List<Entry> entries = [];
        foreach (var entry in claim.Entries)
        {
            List<KeyValuePair<string, EvidenceValue>> values = [];
            foreach (var (field, value) in entry.Values)
            {
                values.Add(new(field, value is FileValue file ? await KeepAsync(services, application, file.Name) : value));
            }

            entries.Add(new Entry([.. values]));
        }

        return claim with { Entries = [.. entries], Status = ClaimStatus.Claimed };
    }

    private static async Task<FileValue> KeepAsync(IServiceProvider services, Guid application, string name)
    {
        var content = Encoding.UTF8.GetBytes($"%PDF-1.7 {name}");
        var file = new IncomingFile(Path.ChangeExtension(name, ".pdf"), content.Length, () => new MemoryStream(content));
        var kept = await services.GetRequiredService<KeepEvidenceFiles>().RunAsync(new(application, [file]), CancellationToken.None);
        var stored = kept.Value.Single().Value;
        return new FileValue(stored.Name, stored.Sha256);
    }
}
