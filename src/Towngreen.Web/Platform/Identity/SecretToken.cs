using System.Security.Cryptography;
using System.Text;

namespace Towngreen.Web.Platform.Identity;

/// <summary>The secret part of a link that is mailed to one person; whoever has it may do what the link offers.</summary>
public sealed record SecretToken(string Value)
{
    private const int Bytes = 24;

    /// <summary>64 lower-case hexadecimal digits: what the database keeps and looks up.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    public static SecretToken Create() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    public override string ToString() => "(secret)";
}
