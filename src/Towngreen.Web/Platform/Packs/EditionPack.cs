using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs;

/// <summary>An edition with what people read beside its rules.</summary>
public sealed record EditionPack
{
    /// <summary>The rules.</summary>
    public required Edition Edition { get; init; }

    public string Key => Edition.Key;

    public required string Title { get; init; }

    /// <summary>What is published and what is illustrative, in a sentence or two.</summary>
    public required string SourceNote { get; init; }

    /// <summary>SHA-256 of the edition's files, in lower-case hexadecimal: the same content, the same edition.</summary>
    public required string ContentHash { get; init; }

    /// <summary>In the order of their deadlines.</summary>
    public required IReadOnlyList<Round> Rounds { get; init; }

    /// <summary>By category key; every category is there.</summary>
    public required IReadOnlyDictionary<string, CategoryLook> CategoryLooks { get; init; }

    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>By action key; every action is there.</summary>
    public required IReadOnlyDictionary<string, ActionText> Texts { get; init; }

    /// <summary>By their keys' order.</summary>
    public required IReadOnlyList<Toolkit> Toolkits { get; init; }

    /// <summary>The credits whose evidence the program's own tools can write; at most one for each kind of record.</summary>
    public required IReadOnlyList<SealedCredit> SealedCredits { get; init; }

    /// <summary>The key of the edition this one follows, when there is one.</summary>
    public string? Previous { get; init; }

    /// <summary>Actions whose key changed since <see cref="Previous"/>.</summary>
    public required IReadOnlyList<Renumbering> Renumbered { get; init; }

    /// <summary>The files it was read from, by path within the edition's folder.</summary>
    public required PackFiles Files { get; init; }

    /// <summary>Whether the program published the figures of a level or designation.</summary>
    public FigureSource LevelSource(string key) =>
        Edition.Levels.FirstOrDefault(level => level.Key == key)?.Source
        ?? Edition.Designations.First(designation => designation.Key == key).Source;

    /// <summary>The title of a level or designation.</summary>
    public string TitleOf(string key) =>
        Edition.Levels.FirstOrDefault(level => level.Key == key)?.Title
        ?? Edition.Designations.First(designation => designation.Key == key).Title;

    /// <summary>The credit that a kind of record is evidence of; nothing where the edition has none.</summary>
    public SealedCredit? CreditSealedBy(SealedRecordKind kind) => SealedCredits.FirstOrDefault(credit => credit.Record == kind);

    public string TagTitle(string key) => Tags.FirstOrDefault(tag => tag.Key == key)?.Title ?? key;

    public Toolkit? FindToolkit(string key) => Toolkits.FirstOrDefault(toolkit => toolkit.Key == key);

    /// <exception cref="InvalidOperationException">The edition has no such toolkit.</exception>
    public Toolkit ToolkitByKey(string key) => FindToolkit(key) ?? throw new InvalidOperationException($"Edition {Key} has no toolkit {key}.");

    /// <summary>An action's number and title, or its key where the edition has no such action.</summary>
    public string ActionName(string key) => Edition.FindAction(key)?.NumberedTitle ?? key;

    /// <summary>A category's number and title, or its key where the edition has no such category.</summary>
    public string CategoryName(string key) => Edition.FindCategory(key)?.NumberedTitle ?? key;
}

/// <summary>A span in which applications are handed in and judged together.</summary>
/// <param name="Opens">The first day, included.</param>
/// <param name="Deadline">The last moment, by the program's clocks.</param>
/// <param name="Results">The day decisions are announced.</param>
public sealed record Round(string Key, string Title, DateOnly Opens, DateTime Deadline, DateOnly Results, FigureSource Source);

/// <summary>How a category is recognized beside its title.</summary>
/// <param name="Colour">Six hexadecimal digits after a hash sign.</param>
/// <param name="Icon">The name of an icon of the U.S. Web Design System.</param>
public sealed record CategoryLook(string? Colour, string? Icon);

public sealed record Tag(string Key, string Title);

public sealed record Renumbering(string From, string To);

/// <summary>What people read about an action. All texts are Markdown unless said.</summary>
public sealed record ActionText
{
    /// <summary>One plain sentence.</summary>
    public required string Objective { get; init; }

    /// <summary>False when the write-up has not been entered: the only section, without a heading, says so.</summary>
    public required bool Entered { get; init; }

    /// <summary>The year the text last changed, when known.</summary>
    public int? Updated { get; init; }

    /// <summary>The program's label for how long its work counts, when it has one.</summary>
    public string? Timeframe { get; init; }

    /// <summary>What to do, by credit id; a credit that the text does not treat by itself is absent.</summary>
    public required IReadOnlyDictionary<string, string> Credits { get; init; }

    /// <summary>What one entry of a credit is called, by credit id, where the pack names it ("Mentorship").</summary>
    public required IReadOnlyDictionary<string, string> EntryLabels { get; init; }

    /// <summary>The sections in order. What the credits say is left out of its section; text before the first heading has an empty heading.</summary>
    public required IReadOnlyList<TextSection> Sections { get; init; }
}

public sealed record TextSection(string Heading, string Markdown);
