using System.Globalization;
using System.Text.RegularExpressions;

namespace Towngreen.Load.Growing;

/// <summary>Rows that use cases wrote for one town, to be written again for others with names of their own.</summary>
internal sealed class Template
{
    /// <summary>As references are made: nothing that reads as a word or as a digit.</summary>
    private const string Letters = "BCDFGHJKMNPQRSTVWXZ23456789";

    private readonly List<(string Table, object?[] Cells)> _rows;
    private readonly string _town;

    private Template(List<(string Table, object?[] Cells)> rows, string town) => (_rows, _town) = (rows, town);

    /// <param name="rows">In the order in which they can be written.</param>
    /// <param name="names">What no two rows may share: ids, addresses, references.</param>
    /// <param name="town">The town's id.</param>
    public static Template Of(IReadOnlyList<(string Table, object?[] Cells)> rows, IReadOnlyCollection<string> names, string town)
    {
        var known = new Regex(string.Join('|', names.Append(town).OrderByDescending(name => name.Length).Select(Regex.Escape)), RegexOptions.IgnoreCase | RegexOptions.Compiled);
        return new Template([.. rows.Select(row => (row.Table, row.Cells.Select(cell => Cut(cell, known)).ToArray()))], town);
    }

    public int Count(string table) => _rows.Count(row => row.Table == table);

    /// <summary>The rows for another town.</summary>
    /// <param name="town">Its id.</param>
    /// <param name="number">One of its own for each writing.</param>
    public IEnumerable<(string Table, object?[] Cells)> For(string town, int number) =>
        _rows.Select(row => (row.Table, row.Cells.Select(cell => cell is Piece[] pieces ? string.Concat(pieces.Select(piece => piece.For(_town, town, number))) : cell).ToArray()));

    private static object? Cut(object? cell, Regex known)
    {
        if (cell is not string text || known.Matches(text) is not { Count: > 0 } matches)
        {
            return cell;
        }

        List<Piece> pieces = [];
        var end = 0;
        foreach (Match match in matches)
        {
            pieces.Add(new Piece(text[end..match.Index], IsName: false));
            pieces.Add(new Piece(match.Value, IsName: true));
            end = match.Index + match.Length;
        }

        return (Piece[])[.. pieces, new Piece(text[end..], IsName: false)];
    }

    private sealed record Piece(string Text, bool IsName)
    {
        public string For(string oldTown, string newTown, int number) => this switch
        {
            { IsName: false } => Text,
            _ when Text.Equals(oldTown, StringComparison.OrdinalIgnoreCase) => InCaseOf(Text, newTown),
            _ when Guid.TryParse(Text, out var id) => InCaseOf(Text, Other(id, number).ToString()),
            _ when Text.Contains('@', StringComparison.Ordinal) => string.Create(CultureInfo.InvariantCulture, $"{number}.{Text}"),
            _ => Text[..3] + Code(number),
        };

        private static string InCaseOf(string old, string id) => old.Any(char.IsAsciiLetterLower) ? id.ToLowerInvariant() : id.ToUpperInvariant();

        private static Guid Other(Guid id, int number)
        {
            Span<byte> bytes = stackalloc byte[16];
            id.TryWriteBytes(bytes);
            BitConverter.TryWriteBytes(bytes[12..], BitConverter.ToInt32(bytes[12..]) ^ number);
            return new Guid(bytes);
        }

        private static string Code(int number)
        {
            var code = new char[5];
            for (var place = code.Length - 1; place >= 0; place--, number /= Letters.Length)
            {
                code[place] = Letters[number % Letters.Length];
            }

            return new string(code);
        }
    }
}
