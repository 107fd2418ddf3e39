using System.Globalization;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>
/// A credit's form as it was typed. Everything is text, so that whatever somebody typed can be shown to them again;
/// <see cref="ClaimReader"/> makes a claim of it.
/// </summary>
public sealed class ClaimInput
{
    /// <summary>The revision the form was filled from; 0 for a claim nobody saved yet.</summary>
    public int BasedOn { get; set; }

    public string? Kind { get; set; }

    public DayInput CompletedOn { get; set; } = new();

    public string? Impact { get; set; }

    public List<EntryInput> Entries { get; set; } = [];

    /// <summary>Binding leaves a null where a value stands in place of a field's parts, which no form of ours sends.</summary>
    public void DropUnreadable()
    {
        foreach (var fields in Entries.Select(entry => entry.Fields))
        {
            foreach (var (key, _) in fields.Where(field => field.Value is null).ToList())
            {
                fields.Remove(key);
            }
        }
    }
}

public sealed class EntryInput
{
    /// <summary>The seal of an entry that a record of the program wrote: such an entry is kept or removed, never typed.</summary>
    public string? Seal { get; set; }

    /// <summary>By the ids of the evidence fields.</summary>
    public Dictionary<string, FieldInput> Fields { get; set; } = [];

    public FieldInput For(string field)
    {
        if (!Fields.TryGetValue(field, out var input))
        {
            Fields[field] = input = new FieldInput();
        }

        return input;
    }
}

/// <summary>An evidence field as it was typed; each kind of field uses the parts it needs.</summary>
public sealed class FieldInput
{
    /// <summary>Text, number, web address, the id of a choice, the key of an action or of a town, the title of a series.</summary>
    public string? Text { get; set; }

    /// <summary>A municipality outside the program, by name.</summary>
    public string? Elsewhere { get; set; }

    public DayInput Day { get; set; } = new();

    /// <summary>The file that is already stored.</summary>
    public Guid? File { get; set; }

    /// <summary>A file that arrives with the form and replaces the stored one.</summary>
    public IFormFile? Upload { get; set; }

    public bool RemoveFile { get; set; }

    public List<PersonInput> People { get; set; } = [];

    /// <summary>The days of a series' sessions.</summary>
    public List<DayInput> Sessions { get; set; } = [];
}

public sealed class PersonInput
{
    public string? Name { get; set; }

    public string? Title { get; set; }

    public List<string> Roles { get; set; } = [];

    /// <summary>The places, from 0, of the sessions attended, in the series of the same entry.</summary>
    public List<int> Sessions { get; set; } = [];

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Title) && Roles.Count == 0 && Sessions.Count == 0;
}

/// <summary>A day as three fields, so that nobody has to guess an order of day and month.</summary>
public sealed class DayInput
{
    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Year { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Year);

    public static DayInput From(DateOnly? day) => day is { } known
        ? new DayInput { Month = Text(known.Month), Day = Text(known.Day), Year = Text(known.Year) }
        : new DayInput();

    /// <returns>The day, or nothing when the fields do not name one of this or the last century.</returns>
    public DateOnly? Read() =>
        Number(Year) is { } year && Number(Month) is { } month && Number(Day) is { } day
        && year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public override string ToString() => $"{Month}/{Day}/{Year}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
