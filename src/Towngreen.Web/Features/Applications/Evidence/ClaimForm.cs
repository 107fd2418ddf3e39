using System.Globalization;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>Fills a credit's form from a claim: the way back of <see cref="ClaimReader"/>.</summary>
public static class ClaimForm
{
    public static ClaimInput Fill(Claim claim, Credit credit, EvidenceSources sources, int basedOn) => new()
    {
        BasedOn = basedOn,
        Kind = claim.Kind.ToString(),
        CompletedOn = DayInput.From(claim.CompletedOn),
        Impact = claim.Impact,
        Entries = [.. claim.Entries.Select(entry => Fill(entry, credit, sources))],
    };

    private static EntryInput Fill(Entry entry, Credit credit, EvidenceSources sources)
    {
        var input = new EntryInput { Seal = entry.Seal };
        foreach (var field in credit.Evidence)
        {
            if (entry.Values.TryGetValue(field.Id, out var value))
            {
                input.Fields[field.Id] = Fill(value, field, entry, credit, sources);
            }
        }

        return input;
    }

    private static FieldInput Fill(EvidenceValue value, EvidenceField field, Entry entry, Credit credit, EvidenceSources sources) => value switch
    {
        TextValue text => new FieldInput { Text = text.Text },
        LinkValue link => new FieldInput { Text = link.Address },
        ChoiceValue choice => new FieldInput { Text = choice.Option },
        ActionValue action => new FieldInput { Text = action.Key },
        NumberValue number => new FieldInput { Text = number.Number.ToString("0.############", CultureInfo.CurrentCulture) },
        DateValue date => new FieldInput { Day = DayInput.From(date.Date) },
        FileValue file => new FieldInput { File = sources.File(file.Name, file.Sha256)?.Id },
        MunicipalityValue town => sources.Towns.ContainsKey(town.Key) ? new FieldInput { Text = town.Key } : new FieldInput { Elsewhere = town.Name },
        TrainingSeriesValue series => new FieldInput { Text = series.Title, Sessions = [.. series.Sessions.Select(day => DayInput.From(day))] },
        PeopleValue people => new FieldInput { People = [.. people.People.Select(person => Fill(person, SessionsOf(entry, credit.SeriesAttended(field))))] },
        _ => throw new InvalidOperationException($"No form for {value.GetType().Name}."),
    };

    private static PersonInput Fill(Person person, ValueList<DateOnly> sessions) => new()
    {
        Name = person.Name,
        Title = person.Title,
        Roles = [.. person.Roles],
        Sessions = [.. sessions.Index().Where(session => person.Sessions.Contains(session.Item)).Select(session => session.Index)],
    };

    private static ValueList<DateOnly> SessionsOf(Entry entry, string? series) =>
        series is not null && entry.Find(series) is TrainingSeriesValue { Sessions: var sessions } ? sessions : [];
}
