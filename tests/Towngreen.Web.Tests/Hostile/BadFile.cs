using System.Text;
using Towngreen.Web.Platform.Files;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>What must become of a file.</summary>
public enum Fate
{
    Refused,

    /// <summary>Kept, and served so that it can do no harm.</summary>
    Inert,

    /// <summary>Damaged at random: one or the other.</summary>
    Either,
}

/// <summary>A file that somebody of ill will, or bad luck, sends in. The same number is the same file on every machine.</summary>
/// <param name="Trick">What is wrong with it.</param>
public sealed record BadFile(int Number, string Trick, Fate Fate, IncomingFile File)
{
    /// <summary>What must never be found in a picture that is kept.</summary>
    public static readonly byte[] Secret = "41.3083N-72.9279W <script>alert(1)</script>"u8.ToArray();

    private static readonly Func<Random, Made>[] Tricks =
    [
        WrongContents, RenamedPage, ForbiddenKind, TrailingPassenger, PdfPassenger, Empty, TooLarge, HugePicture, PictureWithPlace, Truncated,
        .. BadText.Tricks, .. BadNames.Tricks, .. BadArchives.Tricks, Scrambled,
    ];

    internal static readonly string[] Signed = [".pdf", ".docx", ".xlsx", ".pptx", ".png", ".jpg"];

    public static BadFile Make(int number)
    {
        var random = new Random(number);
        var made = Tricks[number % Tricks.Length](random);
        var size = made.Size ?? made.Content.Length;
        return new BadFile(number, made.Trick, made.Fate, new IncomingFile(made.Name, size, () => new MemoryStream(made.Content, writable: false)));
    }

    private static Made WrongContents(Random random) => new("wrong signature", Fate.Refused, $"report{Pick(random, Signed)}", Noise(random, random.Next(1, 4000)));

    private static Made RenamedPage(Random random)
    {
        var page = Pick(random, "<!doctype html><script>alert(1)</script>", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "MZ\u0090\0this program", "#!/bin/sh\nrm -rf /");
        return new("a page or program renamed", Fate.Refused, $"map{Pick(random, Signed)}", Encoding.Latin1.GetBytes(page));
    }

    private static Made ForbiddenKind(Random random) => new(
        "a kind that no field takes", Fate.Refused,
        $"minutes{Pick(random, ".html", ".svg", ".exe", ".js", ".docm", ".zip", ".pdf.exe", ".PDF.SCR", ".xlsb", ".eml", "", ".php", ".gif", ".webp", ".hta")}",
        "%PDF-1.7 and more"u8.ToArray());

    private static Made TrailingPassenger(Random random)
    {
        var (name, picture) = Picture(random);
        return new("a page or archive behind a picture", Fate.Inert, name, [.. picture, .. Secret, .. BadArchives.Document("word/document.xml")]);
    }

    private static Made PdfPassenger(Random random) => new(
        "a PDF that is a page or an archive as well", Fate.Inert, "resolution.pdf",
        [.. "%PDF-1.7\n"u8, .. Secret, .. random.Next(2) == 0 ? BadArchives.Document("word/document.xml") : "<script>alert(1)</script>"u8.ToArray(), .. "\n%%EOF"u8]);

    private static Made Empty(Random random) => new("nothing in it", Fate.Refused, $"empty{Pick(random, Signed)}", []);

    private static Made TooLarge(Random random) => new("a byte too many", Fate.Refused, $"large{Pick(random, Signed)}", "%PDF-1.7"u8.ToArray(), Uploads.MaxBytes + 1);

    private static Made HugePicture(Random random) => new("a picture that says it is enormous", Fate.Refused, "map.png", BadPictures.Declaring(random.Next(8_000, 70_000), random.Next(8_000, 70_000)));

    private static Made PictureWithPlace(Random random) => random.Next(2) == 0
        ? new("a photo that says where", Fate.Inert, "site.jpg", BadPictures.WithPlace(BadPictures.Jpeg(random), Secret))
        : new("a picture with words inside", Fate.Inert, "site.png", BadPictures.WithText(BadPictures.Png(random), Secret));

    private static Made Truncated(Random random)
    {
        var (name, whole) = random.Next(3) == 0 ? ("minutes.docx", BadArchives.Document("word/document.xml")) : Picture(random);
        return new("cut short", Fate.Refused, name, whole[..random.Next(1, whole.Length * 3 / 4)]);
    }

    private static Made Scrambled(Random random)
    {
        var (name, whole) = random.Next(3) == 0 ? ("minutes.docx", BadArchives.Document("word/document.xml")) : Picture(random);
        for (var flips = random.Next(1, 30); flips > 0; flips--)
        {
            whole[random.Next(whole.Length)] = (byte)random.Next(256);
        }

        return new("damaged at random", Fate.Either, name, whole);
    }

    private static (string Name, byte[] Content) Picture(Random random) =>
        random.Next(2) == 0 ? ("photo.jpg", BadPictures.Jpeg(random)) : ("plan.png", BadPictures.Png(random));

    internal static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        bytes[0] = 0xC0;
        return bytes;
    }

    internal static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}

/// <param name="Size">What the form says, where it is not the content's own length.</param>
internal sealed record Made(string Trick, Fate Fate, string Name, byte[] Content, long? Size = null);
