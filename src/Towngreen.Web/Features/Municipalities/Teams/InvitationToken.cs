using System.Security.Cryptography;
using System.Text;

namespace Towngreen.Web.Features.Municipalities.Teams;

/// <summary>The secret part of an invitation's link.</summary>
public sealed record InvitationToken(string Value)
{
    private const int Bytes = 24;

    /// <summary>64 lower-case hexadecimal digits: what the database keeps and looks up.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    public static InvitationToken Create() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    public override string ToString() => "(secret)";
}
