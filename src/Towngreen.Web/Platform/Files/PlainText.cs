using System.Buffers;
using System.Text;

namespace Towngreen.Web.Platform.Files;

/// <summary>Text files: UTF-8 from the first byte to the last, without the control characters that only other kinds of file hold.</summary>
internal static class PlainText
{
    private const int ChunkLength = 16 * 1024;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Where(c => c is not ('\t' or '\r' or '\n' or '\f')), '\u007f']);

    public static async Task<bool> IsSoundAsync(Stream content, CancellationToken cancel)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, text) = (new byte[ChunkLength], new char[ChunkLength + 1]);
        try
        {
            int read;
            do
            {
                read = await content.ReadAsync(bytes, cancel);
                var length = decoder.GetChars(bytes, 0, read, text, 0, flush: read == 0);
                if (text.AsSpan(0, length).ContainsAny(Controls))
                {
                    return false;
                }
            }
            while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
