using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Certifications;

/// <summary>Awards on the worked case that reaches Bronze.</summary>
internal static class Awards
{
    public static Task<Result<CertificationSummary>> AwardAsync(this TestApp app, Guid townId, bool approved = true) => app.AsAsync(null, async services =>
    {
        var edition = services.GetRequiredService<EditionLibrary>().Get("2026").Edition;
        var claims = BronzeReached(edition, approved);
        var scorecard = Scoring.Score(edition, claims, new DateOnly(2026, 4, 20));
        var awarded = await services.GetRequiredService<AwardCertification>()
            .AddAsync(new(townId, Guid.CreateVersion7(), edition, claims, scorecard), CancellationToken.None);
        if (awarded.Succeeded)
        {
            await services.GetRequiredService<TowngreenDb>().SaveChangesAsync();
        }

        return awarded;
    });

    public static Task<T> RegisterAsync<T>(this TestApp app, Func<CertificationRegister, Task<T>> ask) =>
        app.AsAsync(null, services => ask(services.GetRequiredService<CertificationRegister>()));

    private static Claims BronzeReached(Edition edition, bool approved)
    {
        var file = ClaimsJson.Read(File.ReadAllText(RepositoryRoot.Combine("programs", "sustainable-ct", "cases", "bronze-reached.json")), edition).Value;
        var status = approved ? ClaimStatus.Approved : ClaimStatus.Claimed;
        return new Claims([.. file.Claims.Items.Select(claim => claim with { Status = status })], file.Claims.History);
    }
}
