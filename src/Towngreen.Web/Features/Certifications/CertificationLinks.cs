namespace Towngreen.Web.Features.Certifications;

/// <summary>Every address of this feature.</summary>
public static class CertificationLinks
{
    /// <summary>Permanent: it stands on printed certificates.</summary>
    public static string Certificate(string number) => $"/certificates/{number}";
}
