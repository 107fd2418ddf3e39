namespace Towngreen.Web.Platform.Files;

/// <summary>How a kind of file is built, which says how it is looked into.</summary>
public enum FileForm
{
    /// <summary>Begins with a signature; what follows is kept as it came.</summary>
    Paper,

    /// <summary>Drawn anew, so that nothing but the picture is kept.</summary>
    Picture,

    /// <summary>An archive of parts, counted but never unpacked.</summary>
    Office,

    /// <summary>UTF-8 text from the first byte to the last.</summary>
    Plain,
}

/// <summary>A kind of file we know. A name alone proves nothing: <see cref="Inspection"/> asks the content.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Extensions">In lower case, with the dot.</param>
public sealed record FileKind(string Name, string ContentType, FileForm Form, params IReadOnlyList<string> Extensions)
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    public static FileKind Pdf { get; } = new("PDF", "application/pdf", FileForm.Paper, ".pdf");

    public static FileKind Word { get; } = new("Word (.docx)", OpenXml + "wordprocessingml.document", FileForm.Office, ".docx");

    public static FileKind Excel { get; } = new("Excel (.xlsx)", OpenXml + "spreadsheetml.sheet", FileForm.Office, ".xlsx");

    public static FileKind PowerPoint { get; } = new("PowerPoint (.pptx)", OpenXml + "presentationml.presentation", FileForm.Office, ".pptx");

    public static FileKind Jpeg { get; } = new("JPEG", "image/jpeg", FileForm.Picture, ".jpg", ".jpeg");

    public static FileKind Png { get; } = new("PNG", "image/png", FileForm.Picture, ".png");

    public static FileKind Csv { get; } = new("CSV", "text/csv", FileForm.Plain, ".csv");

    public static FileKind Text { get; } = new("TXT", "text/plain", FileForm.Plain, ".txt");
}

/// <summary>The kinds that one field of a form takes.</summary>
public sealed class FileKinds
{
    private readonly IReadOnlyList<FileKind> _kinds;

    private FileKinds(params IReadOnlyList<FileKind> kinds)
    {
        _kinds = kinds;
        Accept = string.Join(',', kinds.SelectMany(kind => kind.Extensions));
        Names = string.Join(", ", kinds.Select(kind => kind.Name));
    }

    /// <summary>Whatever may be evidence.</summary>
    public static FileKinds Evidence { get; } =
        new(FileKind.Pdf, FileKind.Word, FileKind.Excel, FileKind.PowerPoint, FileKind.Jpeg, FileKind.Png, FileKind.Csv, FileKind.Text);

    /// <summary>A page to read: written, scanned or photographed.</summary>
    public static FileKinds Papers { get; } = new(FileKind.Pdf, FileKind.Word, FileKind.Jpeg, FileKind.Png);

    /// <summary>Rows as plain text.</summary>
    public static FileKinds Tables { get; } = new(FileKind.Csv, FileKind.Text);

    /// <summary>For a file field's <c>accept</c> attribute.</summary>
    public string Accept { get; }

    /// <summary>For people.</summary>
    public string Names { get; }

    /// <returns>The kind that the name claims, or null when the field does not take it.</returns>
    public FileKind? Claimed(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return _kinds.FirstOrDefault(kind => kind.Extensions.Contains(extension));
    }
}
