using System.Globalization;
using System.Text.Json.Nodes;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs.Reading;

namespace Towngreen.Web.Platform.Packs;

internal static class ClaimsWriter
{
    public static JsonObject File(ClaimsFile file) => new()
    {
        ["asOf"] = file.AsOf is { } day ? Day(day) : null,
        ["history"] = new JsonObject
        {
            ["expiresInYear"] = file.Claims.History.ExpiresInYear,
            ["level"] = file.Claims.History.Level,
            ["earned"] = Array(file.Claims.History.Earned, Earned),
        },
        ["facts"] = Array(file.Claims.Facts, Fact),
        ["notApplicable"] = Array(file.Claims.NotApplicable, NotApplicable),
        ["claims"] = Array(file.Claims.Items, Claim),
    };

    public static JsonArray Entries(ValueList<Entry> entries) => Array(entries, Entry);

    private static JsonObject Earned(EarnedCredit earned) => new()
    {
        ["action"] = earned.Action,
        ["credit"] = earned.Credit,
        ["completedOn"] = Day(earned.CompletedOn),
    };

    private static JsonObject Fact(Fact fact) => new()
    {
        ["fact"] = fact.Id,
        ["year"] = fact.Year,
        ["value"] = Value(fact.Value),
    };

    private static JsonObject NotApplicable(NotApplicable declared) => new()
    {
        ["action"] = declared.Action,
        ["reason"] = declared.Reason,
        ["status"] = Vocabulary.WordOf(Vocabulary.ClaimStatuses, declared.Status),
    };

    private static JsonObject Claim(Claim claim) => new()
    {
        ["action"] = claim.Action,
        ["credit"] = claim.Credit,
        ["kind"] = Vocabulary.WordOf(Vocabulary.CreditKinds, claim.Kind),
        ["completedOn"] = claim.CompletedOn is { } day ? Day(day) : null,
        ["impact"] = claim.Impact,
        ["status"] = Vocabulary.WordOf(Vocabulary.ClaimStatuses, claim.Status),
        ["entries"] = Entries(claim.Entries),
    };

    private static JsonObject Entry(Entry entry)
    {
        var json = new JsonObject();
        foreach (var (field, value) in entry.Values)
        {
            json[field] = Value(value);
        }

        if (entry.Seal is not null)
        {
            json[EntriesReader.Seal] = entry.Seal;
        }

        return json;
    }

    private static JsonNode Value(EvidenceValue value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number,
        DateValue date => Day(date.Date),
        ChoiceValue choice => choice.Option,
        LinkValue link => link.Address,
        ActionValue action => action.Key,
        FileValue file => new JsonObject { ["name"] = file.Name, ["sha256"] = file.Sha256 },
        MunicipalityValue municipality => new JsonObject { ["key"] = municipality.Key, ["name"] = municipality.Name },
        PeopleValue people => Array(people.People, Person),
        TrainingSeriesValue series => Series(series),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of evidence nobody has taught to write."),
    };

    private static JsonObject Person(Person person) => new()
    {
        ["name"] = person.Name,
        ["title"] = person.Title,
        ["roles"] = Array(person.Roles, role => role),
        ["sessions"] = Array(person.Sessions, Day),
    };

    private static JsonObject Series(TrainingSeriesValue series)
    {
        var json = new JsonObject { ["title"] = series.Title, ["sessions"] = Array(series.Sessions, Day) };
        if (series.Source is not null)
        {
            json["source"] = series.Source;
        }

        return json;
    }

    private static JsonNode Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray Array<T>(ValueList<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];
}
