namespace Towngreen.Web.Features.Certifications;

internal static class CertificationsSetup
{
    public static IServiceCollection AddCertifications(this IServiceCollection services) =>
        services.AddScoped<CertificationRegister>().AddScoped<AwardCertification>();
}
