using System.Text;

namespace Towngreen.Web.Platform.Files;

/// <summary>The kinds of file we accept, told by extension and first bytes together: a name alone proves nothing.</summary>
public sealed record FileKind(string Extension, string ContentType)
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    private static readonly (FileKind Kind, byte[] Signature)[] Known =
    [
        (new(".pdf", "application/pdf"), "%PDF-"u8.ToArray()),
        (new(".png", "image/png"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        (new(".jpg", "image/jpeg"), [0xFF, 0xD8, 0xFF]),
        (new(".jpeg", "image/jpeg"), [0xFF, 0xD8, 0xFF]),
        (new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), Zip),
        (new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), Zip),
        (new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"), Zip),
        (new(".csv", "text/csv"), []),
        (new(".txt", "text/plain"), []),
    ];

    /// <summary>For a file field's <c>accept</c> attribute.</summary>
    public static string Accept { get; } = string.Join(',', Known.Select(known => known.Kind.Extension));

    /// <returns>The kind, or null when name and first bytes do not agree on one we accept.</returns>
    public static FileKind? Sniff(string name, ReadOnlySpan<byte> start)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        foreach (var (kind, signature) in Known)
        {
            if (kind.Extension == extension)
            {
                return (signature.Length == 0 ? IsText(start) : start.StartsWith(signature)) ? kind : null;
            }
        }

        return null;
    }

    private static bool IsText(ReadOnlySpan<byte> start) => !start.Contains((byte)0) && !Encoding.UTF8.GetString(start).Any(c => c < ' ' && c is not ('\t' or '\r' or '\n'));
}
