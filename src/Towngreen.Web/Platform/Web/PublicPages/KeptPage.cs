using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Web.PublicPages;

/// <summary>A page as it was rendered, plain and, once somebody asks for it, compressed.</summary>
internal sealed class KeptPage(MinuteStamp stamp, string contentType, byte[] body)
{
    /// <summary>Where a better one costs more time than it saves on the wire.</summary>
    private const int Quality = 5;

    private const int Window = 22;

    /// <summary>Weak: it stands for both forms.</summary>
    private readonly string _tag = $"W/\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(..16))}\"";

    private readonly Lazy<byte[]> _compressed = new(() => Compress(body));

    public MinuteStamp Stamp => stamp;

    /// <summary>What it takes in memory, with the compressed form.</summary>
    public long Size => body.Length + (body.Length / 3);

    /// <param name="context">The request to answer.</param>
    /// <param name="compress">Whether to make the compressed form, if there is none yet: not for a page that may never be asked for again.</param>
    public async Task WriteAsync(HttpContext context, bool compress)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding, Cookie";
        if (request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var compressed = (compress || _compressed.IsValueCreated) && TakesBrotli(request.Headers.AcceptEncoding.ToString());
        if (compressed)
        {
            response.Headers.ContentEncoding = "br";
        }

        var bytes = compressed ? _compressed.Value : body;
        (response.ContentType, response.ContentLength) = (contentType, bytes.Length);
        await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Named without conditions, as browsers do.</summary>
    private static bool TakesBrotli(ReadOnlySpan<char> accepted)
    {
        foreach (var part in accepted.Split(','))
        {
            if (accepted[part].Trim() is "br")
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Compress(byte[] body)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, compressed, out var written, Quality, Window)
            ? compressed[..written]
            : throw new InvalidOperationException("The space that compression needs at most was not enough.");
    }
}
