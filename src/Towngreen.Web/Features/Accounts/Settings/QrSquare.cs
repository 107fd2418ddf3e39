using System.Text;
using QRCoder;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>A square code as the outline of an SVG path, one unit per dot, with the white rim that scanners need.</summary>
public sealed record QrSquare(int Size, string Path)
{
    public static QrSquare Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                path.Append(rows[y][x] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
