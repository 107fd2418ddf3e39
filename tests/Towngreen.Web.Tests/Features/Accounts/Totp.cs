using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Towngreen.Web.Tests.Features.Accounts;

/// <summary>An authenticator app, written from RFC 6238 apart from the application's own code.</summary>
internal static class Totp
{
    public static string CodeAt(string key, DateTimeOffset moment)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, moment.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var offset = hash[19] & 0xF;
        var number = ((hash[offset] & 0x7F) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
