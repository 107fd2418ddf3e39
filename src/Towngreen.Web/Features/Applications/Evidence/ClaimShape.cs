using System.Globalization;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>
/// How many entries, people and sessions a form shows. Buttons add and remove them by posting the form, so that it needs no script;
/// nothing is saved by that and nothing typed is lost.
/// </summary>
public static class ClaimShape
{
    private const int FewestPeople = 2;

    private const int FewestSessions = 3;

    private const char Separator = ':';

    public static string AddEntry { get; } = "add-entry";

    public static string RemoveEntry(int entry) => Act("remove-entry", entry);

    public static string AddPerson(int entry, string field) => Act("add-person", entry, field);

    public static string RemovePerson(int entry, string field, int person) => Act("remove-person", entry, field, person);

    public static string AddSession(int entry, string field) => Act("add-session", entry, field);

    /// <summary>Does what the pressed button says; a button the form does not have changes nothing.</summary>
    public static void Apply(ClaimInput input, Credit credit, string act)
    {
        Pad(input, credit);
        var parts = act.Split(Separator);
        var entry = parts.Length > 1 && Place(parts[1], input.Entries) is { } place ? input.Entries[place] : null;
        var field = parts.Length > 2 ? entry?.Fields.GetValueOrDefault(parts[2]) : null;
        switch (parts[0])
        {
            case "add-entry" when input.Entries.Count < credit.MaxEntries:
                input.Entries.Add(new EntryInput());
                break;
            case "remove-entry" when entry is not null:
                input.Entries.Remove(entry);
                break;
            case "add-person":
                field?.People.Add(new PersonInput());
                break;
            case "remove-person" when field is not null && parts.Length > 3 && Place(parts[3], field.People) is { } person:
                field.People.RemoveAt(person);
                break;
            case "add-session":
                field?.Sessions.Add(new DayInput());
                break;
        }

        Pad(input, credit);
    }

    /// <summary>Adds the empty entry, rows and sessions that a form begins with.</summary>
    public static void Pad(ClaimInput input, Credit credit)
    {
        if (input.Entries.Count == 0)
        {
            input.Entries.Add(new EntryInput());
        }

        foreach (var entry in input.Entries)
        {
            foreach (var field in credit.Evidence)
            {
                Pad(entry.For(field.Id), field, credit);
            }
        }
    }

    private static void Pad(FieldInput input, EvidenceField field, Credit credit)
    {
        var people = field.Type == EvidenceType.People ? Math.Max(FewestPeople, credit.PeopleNeeded(field)) : 0;
        while (input.People.Count < people)
        {
            input.People.Add(new PersonInput());
        }

        while (field.Type == EvidenceType.TrainingSeries && input.Sessions.Count < FewestSessions)
        {
            input.Sessions.Add(new DayInput());
        }
    }

    private static string Act(params object[] parts) => string.Join(Separator, parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));

    private static int? Place<T>(string text, List<T> list) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Count ? place : null;
}
