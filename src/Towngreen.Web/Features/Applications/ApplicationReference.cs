using System.Security.Cryptography;

namespace Towngreen.Web.Features.Applications;

/// <summary>Makes references that can be read out over the telephone: no vowels, so no words, and no letters that look like digits.</summary>
internal static class ApplicationReference
{
    private const string Letters = "BCDFGHJKMNPQRSTVWXZ23456789";

    private const int Length = 7;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
