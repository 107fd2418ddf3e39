using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>Says evidence in plain text, for whoever reads it and does not edit it: reviewers, the public, a comparison.</summary>
public sealed class EvidenceWords(Words words)
{
    /// <returns>One line or several; files by their name only, so that the page can link them.</returns>
    public string Say(EvidenceValue value, EvidenceField? field, EditionPack pack) => value switch
    {
        TextValue text => text.Text,
        LinkValue link => link.Address,
        FileValue file => file.Name,
        DateValue date => Template.Say(date.Date),
        NumberValue number => field?.Unit is { } unit ? $"{Template.Say(number.Number)} {unit}" : Template.Say(number.Number),
        ChoiceValue choice => field?.Options.FirstOrDefault(option => option.Id == choice.Option)?.Label ?? choice.Option,
        ActionValue action => pack.ActionName(action.Key),
        MunicipalityValue town => town.Name,
        TrainingSeriesValue series => string.Join('\n', series.Sessions.Select(day => Template.Say(day)).Prepend(series.Title)),
        PeopleValue people => string.Join('\n', people.People.Select(Say)),
        _ => "",
    };

    /// <summary>A part of a claim, as two versions of it are compared.</summary>
    public string Say(object? part, EvidenceField? field, EditionPack pack) => part switch
    {
        null => words["Nothing"],
        EvidenceValue value => Say(value, field, pack),
        CreditKind kind => Say(kind),
        Entry => words["The sealed entry"],
        _ => Template.Say(part),
    };

    public string Say(CreditKind kind) => kind == CreditKind.Rolling ? words["Rolling credit"] : words["New credit"];

    /// <summary>Who somebody is, what they stand for and when they came.</summary>
    private string Say(Person person)
    {
        var line = string.Join(", ", new[] { person.Name, person.Title }.Where(text => text.Length > 0));
        var roles = string.Join("; ", person.Roles.Select(role => words.Say($"role.{role}")));
        var sessions = string.Join(", ", person.Sessions.Select(day => Template.Say(day)));
        return (roles.Length > 0, sessions.Length > 0) switch
        {
            (true, true) => words["{0}: {1}. Attended {2}", line, roles, sessions],
            (true, false) => $"{line}: {roles}",
            (false, true) => words["{0}. Attended {1}", line, sessions],
            _ => line,
        };
    }
}
