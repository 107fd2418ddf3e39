using System.Security.Cryptography;

namespace Towngreen.Web.Platform.Text;

/// <summary>Short references that people read out and type: no letters or digits that look alike, and none that spell words.</summary>
public static class Reference
{
    private const string Alphabet = "23456789CDFGHJKMNPQRTVWXYZ";

    /// <summary>Random groups of four, such as K7QM-4XRT. Unique enough to try; the database's index has the last word.</summary>
    public static string New(int groups = 2) =>
        string.Join('-', Enumerable.Range(0, groups).Select(_ => Code(4)));

    /// <summary>So many letters and digits in a row, for a code that is good for a short time.</summary>
    public static string Code(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
