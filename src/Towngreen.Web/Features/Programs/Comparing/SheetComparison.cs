namespace Towngreen.Web.Features.Programs.Comparing;

public enum PassageChange
{
    Unchanged,
    Reworded,
    Added,
    Removed,
}

/// <summary>A passage in both editions. <see cref="Rows"/> stand side by side; a row without changes has the same text on both sides.</summary>
public sealed record PassageComparison(Passage? From, Passage? To, PassageChange Change, IReadOnlyList<DiffRow> Rows)
{
    public Passage Shown => (To ?? From)!;

    /// <summary>The lines that only the older edition has.</summary>
    public IEnumerable<string> LinesRemoved => LinesOf(From).Except(LinesOf(To));

    /// <summary>The lines that only the newer edition has.</summary>
    public IEnumerable<string> LinesAdded => LinesOf(To).Except(LinesOf(From));

    public int Added => Rows.Sum(row => WordDiff.CountWords(row.Parts, Comparing.Change.Added));

    public int Removed => Rows.Sum(row => WordDiff.CountWords(row.Parts, Comparing.Change.Removed));

    private static string[] LinesOf(Passage? passage) => passage?.Text.Split('\n') ?? [];
}

/// <summary>Some paragraphs of a passage: what the older edition says is all but the added parts, the newer all but the removed.</summary>
public sealed record DiffRow(IReadOnlyList<DiffPart> Parts)
{
    /// <summary>Unchanged text longer than this is folded.</summary>
    public const int FoldsFrom = 320;

    public bool IsChanged => Parts.Any(part => part.Change != Change.Same);

    public bool IsFolded => !IsChanged && Parts.Sum(part => part.Text.Length) >= FoldsFrom;

    public IEnumerable<DiffPart> Old => Parts.Where(part => part.Change != Change.Added);

    public IEnumerable<DiffPart> New => Parts.Where(part => part.Change != Change.Removed);
}

/// <summary>Two editions of one action, passage by passage, in the order of the newer one; what it lacks stands where it stood before.</summary>
public sealed record SheetComparison(IReadOnlyList<PassageComparison> Passages)
{
    public IEnumerable<PassageComparison> Changes => Passages.Where(passage => passage.Change is not PassageChange.Unchanged);

    public bool HasChanges => Changes.Any();

    /// <summary>The passages in order, neighbours that did not change in one run, so that they can be folded together.</summary>
    public IEnumerable<IReadOnlyList<PassageComparison>> Runs
    {
        get
        {
            List<PassageComparison> run = [];
            foreach (var passage in Passages)
            {
                if (run.Count > 0 && (run[0].Change is PassageChange.Unchanged) != (passage.Change is PassageChange.Unchanged))
                {
                    yield return run;
                    run = [];
                }

                run.Add(passage);
            }

            if (run.Count > 0)
            {
                yield return run;
            }
        }
    }

    public static SheetComparison Between(IReadOnlyList<Passage> from, IReadOnlyList<Passage> to) =>
        new([.. Pairs(from, to).Select(pair => Compare(pair.From, pair.To))]);

    private static IEnumerable<(Passage? From, Passage? To)> Pairs(IReadOnlyList<Passage> from, IReadOnlyList<Passage> to)
    {
        var newer = to.ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        var older = from.ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        var waiting = new Queue<Passage>(from);
        foreach (var passage in to)
        {
            // Before a passage that both have, everything that stood there only in the older edition.
            while (older.ContainsKey(passage.Key) && waiting.TryPeek(out var next) && !newer.ContainsKey(next.Key))
            {
                yield return (waiting.Dequeue(), null);
            }

            if (waiting.TryPeek(out var same) && same.Key == passage.Key)
            {
                waiting.Dequeue();
            }

            yield return (older.GetValueOrDefault(passage.Key), passage);
        }

        foreach (var passage in waiting.Where(passage => !newer.ContainsKey(passage.Key)))
        {
            yield return (passage, null);
        }
    }

    private static PassageComparison Compare(Passage? from, Passage? to) => (from, to) switch
    {
        (null, _) => new(null, to, PassageChange.Added, [new DiffRow([new DiffPart(Change.Added, to!.Text)])]),
        (_, null) => new(from, null, PassageChange.Removed, [new DiffRow([new DiffPart(Change.Removed, from.Text)])]),
        _ when from.Text == to.Text => new(from, to, PassageChange.Unchanged, [new DiffRow([new DiffPart(Change.Same, to.Text)])]),
        _ => new(from, to, PassageChange.Reworded, ParagraphDiff.Between(from.Text, to.Text)),
    };
}
