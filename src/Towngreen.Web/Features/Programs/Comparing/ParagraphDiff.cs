using DiffPlex;
using DiffPlex.Chunkers;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Two texts paragraph by paragraph, and word by word where paragraphs differ: long stretches that stayed can be folded away.</summary>
public static class ParagraphDiff
{
    public static IReadOnlyList<DiffRow> Between(string from, string to)
    {
        var result = Differ.Instance.CreateDiffs(from, to, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        List<DiffRow> rows = [];
        var old = 0;
        foreach (var block in result.DiffBlocks)
        {
            AddSame(rows, result.PiecesOld, old, block.DeleteStartA);
            rows.Add(new DiffRow(WordDiff.Between(
                Lines(result.PiecesOld, block.DeleteStartA, block.DeleteCountA), Lines(result.PiecesNew, block.InsertStartB, block.InsertCountB))));
            old = block.DeleteStartA + block.DeleteCountA;
        }

        AddSame(rows, result.PiecesOld, old, result.PiecesOld.Count);
        return rows;
    }

    private static void AddSame(List<DiffRow> rows, IReadOnlyList<string> pieces, int from, int to)
    {
        if (to > from)
        {
            rows.Add(new DiffRow([new DiffPart(Change.Same, Lines(pieces, from, to - from))]));
        }
    }

    private static string Lines(IReadOnlyList<string> pieces, int start, int count) => string.Join('\n', pieces.Skip(start).Take(count));
}
