using System.Globalization;

namespace Towngreen.Certification;

/// <summary>What answers an evidence field. The kinds are closed: one for each way of answering.</summary>
public abstract record EvidenceValue
{
    private protected EvidenceValue()
    {
    }

    /// <summary>What makes two values of a kind the same thing: an address, a file's content, a place. Empty when nothing was answered.</summary>
    public abstract string Identity { get; }

    /// <summary>Whether nothing was answered, so that a required field stays unanswered. Numbers and days never are.</summary>
    public virtual bool IsBlank => false;

    /// <summary>The amount the value stands for: a number itself, or how many distinct people; nothing for other kinds.</summary>
    public virtual decimal? Amount => null;

    /// <summary>Whether the value is of the kind a field asks for.</summary>
    public abstract bool Answers(EvidenceType type);

    /// <summary>What is wrong with the value as an answer to the field, as a finding's code; nothing when it is fine.</summary>
    internal virtual string? FaultIn(EvidenceField field, Edition edition) => null;

    /// <summary>The same value where another edition's keys hold.</summary>
    internal virtual EvidenceValue Across(Crosswalk crosswalk) => this;
}

/// <summary>A line or paragraphs of text.</summary>
/// <param name="Text">The text as written.</param>
public sealed record TextValue(string Text) : EvidenceValue
{
    /// <summary>The text without outer spaces and without regard to case.</summary>
    public override string Identity => Text.Trim().ToUpperInvariant();

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Text or EvidenceType.LongText;
}

/// <summary>A number.</summary>
/// <param name="Number">The number, in the field's unit.</param>
public sealed record NumberValue(decimal Number) : EvidenceValue
{
    /// <inheritdoc/>
    public override string Identity => Number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override decimal? Amount => Number;

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Number;

    internal override string? FaultIn(EvidenceField field, Edition edition) => field.Allows(Number) ? null : FindingCodes.EvidenceOutOfRange;
}

/// <summary>A calendar day.</summary>
/// <param name="Date">The day.</param>
public sealed record DateValue(DateOnly Date) : EvidenceValue
{
    /// <inheritdoc/>
    public override string Identity => Date.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Date;
}

/// <summary>One of a field's options.</summary>
/// <param name="Option">The option's id.</param>
public sealed record ChoiceValue(string Option) : EvidenceValue
{
    /// <inheritdoc/>
    public override string Identity => Option;

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrEmpty(Option);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Choice;

    internal override string? FaultIn(EvidenceField field, Edition edition) =>
        field.Options.Any(option => option.Id == Option) ? null : FindingCodes.EvidenceNotAnOption;
}

/// <summary>A web address.</summary>
/// <param name="Address">The address as written; http and https are accepted.</param>
public sealed record LinkValue(string Address) : EvidenceValue
{
    /// <summary>The address without outer spaces, closing slash and regard to case.</summary>
    public override string Identity => Address.Trim().TrimEnd('/').ToUpperInvariant();

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrWhiteSpace(Address);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Link;

    /// <summary>
    /// Whether it is an http or https address: scheme, host and no blanks. That tells an address from prose, and from a script, at a hundredth
    /// of the cost of taking it apart.
    /// </summary>
    public bool IsWebAddress => HasSchemeAndHost(Address.AsSpan().Trim());

    internal override string? FaultIn(EvidenceField field, Edition edition) => IsWebAddress ? null : FindingCodes.EvidenceNotALink;

    private static bool HasSchemeAndHost(ReadOnlySpan<char> address)
    {
        var start = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : address.Length;
        return start < address.Length && char.IsLetterOrDigit(address[start]) && !address.ContainsAny(" \t\r\n");
    }
}

/// <summary>An uploaded file.</summary>
/// <param name="Name">Its name as uploaded.</param>
/// <param name="Sha256">The SHA-256 of its content, in hexadecimal.</param>
public sealed record FileValue(string Name, string Sha256) : EvidenceValue
{
    /// <summary>The content's hash without regard to case: a renamed copy is the same file.</summary>
    public override string Identity => Sha256.ToUpperInvariant();

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrEmpty(Sha256);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.File;
}

/// <summary>People, in the order they were named.</summary>
/// <param name="People">The people; the same name twice is one person.</param>
public sealed record PeopleValue(ValueList<Person> People) : EvidenceValue
{
    /// <summary>The distinct names, ordered, without regard to case.</summary>
    public override string Identity => string.Join(';', Names.Select(name => name.ToUpperInvariant()).Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override bool IsBlank
    {
        get
        {
            foreach (var person in People)
            {
                if (!string.IsNullOrWhiteSpace(person.Name))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How many distinct people are named.</summary>
    public override decimal? Amount => Names.Count();

    private IEnumerable<string> Names =>
        People.Select(person => person.TrimmedName).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.People;
}

/// <summary>A municipality.</summary>
/// <param name="Key">Its key in the program, or any stable text for one elsewhere.</param>
/// <param name="Name">What people read.</param>
public sealed record MunicipalityValue(string Key, string Name) : EvidenceValue
{
    /// <inheritdoc/>
    public override string Identity => Key;

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrEmpty(Key);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Municipality;
}

/// <summary>An action of the edition.</summary>
/// <param name="Key">The action's key.</param>
public sealed record ActionValue(string Key) : EvidenceValue
{
    /// <inheritdoc/>
    public override string Identity => Key;

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrEmpty(Key);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.Action;

    internal override string? FaultIn(EvidenceField field, Edition edition) =>
        edition.FindAction(Key) is null ? FindingCodes.EvidenceUnknownAction : null;

    internal override EvidenceValue Across(Crosswalk crosswalk) => crosswalk.Follow(Key) is { } action ? new ActionValue(action.Key) : this;
}

/// <summary>A training series.</summary>
/// <param name="Title">What people read.</param>
/// <param name="Sessions">The days of all its sessions.</param>
/// <param name="Source">Where the record of it comes from, such as a series run in this program; nothing when typed in.</param>
public sealed record TrainingSeriesValue(string Title, ValueList<DateOnly> Sessions, string? Source = null) : EvidenceValue
{
    /// <summary>The title without outer spaces and without regard to case.</summary>
    public override string Identity => Title.Trim().ToUpperInvariant();

    /// <inheritdoc/>
    public override bool IsBlank => string.IsNullOrWhiteSpace(Title);

    /// <inheritdoc/>
    public override bool Answers(EvidenceType type) => type is EvidenceType.TrainingSeries;
}
