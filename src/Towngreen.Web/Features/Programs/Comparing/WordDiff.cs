using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Towngreen.Web.Features.Programs.Comparing;

public enum Change
{
    Same,
    Removed,
    Added,
}

/// <summary>A run of words that stayed, went or came.</summary>
public sealed record DiffPart(Change Change, string Text);

/// <summary>Two texts word by word. Changes with only a space, or fewer letters than either of them, in between are told as one, so that a reworded phrase reads as a phrase.</summary>
public static partial class WordDiff
{
    private static readonly CustomFunctionChunker Words = new(text => [.. Word().Matches(text).Select(match => match.Value)]);

    public static IReadOnlyList<DiffPart> Between(string from, string to)
    {
        var result = Differ.Instance.CreateDiffs(from, to, ignoreWhiteSpace: false, ignoreCase: false, Words);
        List<DiffPart> parts = [];
        var (old, @new) = (0, 0);
        foreach (var block in Joined(result))
        {
            Add(parts, Change.Same, result.PiecesOld, old, block.DeleteStartA);
            (old, @new) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            Add(parts, Change.Removed, result.PiecesOld, block.DeleteStartA, old);
            Add(parts, Change.Added, result.PiecesNew, block.InsertStartB, @new);
        }

        Add(parts, Change.Same, result.PiecesOld, old, result.PiecesOld.Count);
        return parts;
    }

    public static int CountWords(IEnumerable<DiffPart> parts, Change change) =>
        parts.Where(part => part.Change == change).Sum(part => Word().Matches(part.Text).Count(match => char.IsLetterOrDigit(match.Value[0])));

    private static List<DiffBlock> Joined(DiffResult result)
    {
        List<DiffBlock> joined = [];
        foreach (var block in result.DiffBlocks)
        {
            if (joined.Count > 0 && BelongTogether(joined[^1], block, result))
            {
                var last = joined[^1];
                joined[^1] = new DiffBlock(
                    last.DeleteStartA, block.DeleteStartA + block.DeleteCountA - last.DeleteStartA,
                    last.InsertStartB, block.InsertStartB + block.InsertCountB - last.InsertStartB);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    private static bool BelongTogether(DiffBlock first, DiffBlock second, DiffResult result)
    {
        var end = first.DeleteStartA + first.DeleteCountA;
        var between = Length(result.PiecesOld, end, second.DeleteStartA - end);
        return between == 0 || between < Math.Min(Length(first, result), Length(second, result));
    }

    private static int Length(DiffBlock block, DiffResult result) => Math.Max(
        Length(result.PiecesOld, block.DeleteStartA, block.DeleteCountA), Length(result.PiecesNew, block.InsertStartB, block.InsertCountB));

    /// <summary>Letters and signs, spaces not counted.</summary>
    private static int Length(IReadOnlyList<string> pieces, int start, int count) =>
        pieces.Skip(start).Take(count).Where(piece => !string.IsNullOrWhiteSpace(piece)).Sum(piece => piece.Length);

    private static void Add(List<DiffPart> parts, Change change, IReadOnlyList<string> pieces, int from, int to)
    {
        if (to > from)
        {
            parts.Add(new DiffPart(change, string.Concat(pieces.Skip(from).Take(to - from))));
        }
    }

    [GeneratedRegex(@"\s+|\d+(?:[.,:]\d+)+|[\w'’]+|[^\w\s]")]
    private static partial Regex Word();
}
