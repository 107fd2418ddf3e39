using System.Security.Cryptography;
using System.Text;

namespace Towngreen.Web.Platform.Submits;

/// <summary>
/// What makes two forms the same: their one-time key, who sent them where, and all that was filled in. Without the content somebody who went
/// back to a form and wrote something else would lose it.
/// </summary>
internal static class FormHash
{
    private const string AntiforgeryField = "__RequestVerificationToken";

    /// <returns>64 lower-case hexadecimal digits; null for a request that is no form of ours.</returns>
    public static async Task<string?> OfAsync(HttpRequest request, Guid? sender)
    {
        if (!request.HasFormContentType || await request.ReadFormAsync() is not { } form || !form.ContainsKey(OnceField.Name))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{sender}", request.Path + request.QueryString);
        foreach (var (name, values) in form.Where(field => field.Key != AntiforgeryField).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Add(hash, [name, .. values]);
        }

        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            Add(hash, file.Name, file.FileName, Convert.ToHexStringLower(await SHA256.HashDataAsync(content)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, params IEnumerable<string?> parts)
    {
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{part?.Length ?? -1}:{part};"));
        }
    }
}
