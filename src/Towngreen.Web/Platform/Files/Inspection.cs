using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Files;

/// <summary>Looks into a file: whether it is what its name says, and what of it is kept.</summary>
internal static class Inspection
{
    /// <param name="content">Can be sought in; read from its beginning.</param>
    /// <returns>What to keep, from its beginning: the content itself, or a picture drawn anew.</returns>
    public static async Task<Result<Stream>> LookAsync(string name, FileKind kind, Stream content, CancellationToken cancel)
    {
        if (!await BeginsAsAsync(kind, content, cancel))
        {
            return new FileUnsound(name);
        }

        content.Position = 0;
        Error? refusal = kind.Form switch
        {
            FileForm.Office => OfficeFile.Refusal(name, kind, content),
            FileForm.Plain when !await PlainText.IsSoundAsync(content, cancel) => new FileNotPlainText(name),
            _ => null,
        };
        content.Position = 0;
        return refusal is not null ? refusal
            : kind.Form == FileForm.Picture ? await Picture.RedrawAsync(name, kind, content, cancel)
            : content;
    }

    private static async Task<bool> BeginsAsAsync(FileKind kind, Stream content, CancellationToken cancel)
    {
        var start = new byte[8];
        var read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
        return start.AsSpan(0, read).StartsWith(SignatureOf(kind));
    }

    private static ReadOnlySpan<byte> SignatureOf(FileKind kind) => kind.Form switch
    {
        FileForm.Paper => "%PDF-"u8,
        FileForm.Office => "PK\u0003\u0004"u8,
        FileForm.Picture when kind == FileKind.Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        FileForm.Picture => [0xFF, 0xD8, 0xFF],
        _ => [],
    };
}
