using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Towngreen.Web.Platform.Identity;

/// <summary>
/// Codes of authenticator apps (RFC 6238: SHA-1, six digits, thirty seconds). Ours instead of the framework's, because a code must
/// work only once, and because it must follow the application's clock.
/// </summary>
public sealed class AuthenticatorCodes(TimeProvider time) : IUserTwoFactorTokenProvider<User>
{
    private const int SecondsPerStep = 30;

    /// <summary>A clock may be a step off, and typing takes time.</summary>
    private const int StepsOfGrace = 1;

    private const string Store = "towngreen";

    private const string LastStep = "authenticator-step";

    public static string CodeAt(string key, DateTimeOffset moment) => CodeOf(Decode(key), moment.ToUnixTimeSeconds() / SecondsPerStep);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<User> manager, User user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        var secret = Decode(key);
        var now = time.GetUtcNow().ToUnixTimeSeconds() / SecondsPerStep;
        var used = long.Parse(await manager.GetAuthenticationTokenAsync(user, Store, LastStep) ?? "0", CultureInfo.InvariantCulture);
        for (var step = Math.Max(now - StepsOfGrace, used + 1); step <= now + StepsOfGrace; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeOf(secret, step)), Encoding.ASCII.GetBytes(token)))
            {
                await manager.SetAuthenticationTokenAsync(user, Store, LastStep, step.ToString(CultureInfo.InvariantCulture));
                return true;
            }
        }

        return false;
    }

    /// <summary>The app makes the codes; we only check them.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<User> manager, User user) => throw new NotSupportedException();

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<User> manager, User user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };

    private static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard that every authenticator app follows says SHA-1; as a keyed hash it is sound.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var value = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (value % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Base 32 of RFC 4648, as keys are written for apps.</summary>
    private static byte[] Decode(string key)
    {
        List<byte> bytes = [];
        var (buffer, bits) = (0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            (buffer, bits) = (((buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
