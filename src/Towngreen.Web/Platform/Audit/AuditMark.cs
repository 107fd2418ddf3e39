using System.Globalization;

namespace Towngreen.Web.Platform.Audit;

/// <summary>
/// A place in the audit log's chain and the hash found there, written <c>SEQUENCE:HASH</c>. Kept outside the installation it shows later
/// that nothing up to that place was changed.
/// </summary>
/// <param name="Sequence">The entry's place, from 1; 0 before the first.</param>
/// <param name="Hash">64 lower-case hexadecimal digits.</param>
public sealed record AuditMark(long Sequence, string Hash)
{
    public const int HashLength = 64;

    /// <summary>What the first entry follows.</summary>
    public static readonly AuditMark Start = new(0, new string('0', HashLength));

    public static bool TryParse(string text, out AuditMark mark)
    {
        mark = Start;
        if (text.Split(':') is not [var place, { Length: HashLength } hash]
            || !long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) || !hash.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        mark = new AuditMark(sequence, hash.ToLowerInvariant());
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}:{Hash}");
}
