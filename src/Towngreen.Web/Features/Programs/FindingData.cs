using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>What the words of a finding name: its numbers, and its facts with keys turned into what people call the things.</summary>
internal sealed class FindingData(Words words, EditionPack edition, Finding finding)
{
    private readonly EditionWords _names = new(words, edition);
    private readonly Credit? _credit = CreditOf(finding, edition);

    /// <summary>By name; the words leave out the hyphens that facts have in theirs.</summary>
    public Dictionary<string, object?> All()
    {
        var data = finding.Facts.ToDictionary(
            fact => fact.Key.Replace("-", "", StringComparison.Ordinal), fact => (object?)Named(fact.Key, fact.Value), StringComparer.Ordinal);
        data["have"] = finding.Have;
        data["need"] = finding.Need;
        data["missing"] = Math.Max(0, (finding.Need ?? 0) - (finding.Have ?? 0));
        data["lacking"] = Parts(FindingStatus.Unmet);
        data["waiting"] = Parts(FindingStatus.AwaitingReview);
        data["each"] = finding.Parts.Count > 0 ? finding.Parts[0].Need : null;
        data["scope"] = ScopeOf(finding) is { Length: > 0 } scope ? words.Say("finding.scope", new { scope }) : "";
        data["what"] = finding.Facts.GetValueOrDefault("action") is string action ? _names.Credit(action, finding.Facts.GetValueOrDefault("credit") as string) : "";
        data["unit"] = "";
        AddField(data);
        AddFact(data);
        return data;
    }

    public static EvidenceField? FieldOf(Finding finding, EditionPack edition) =>
        finding.Facts.TryGetValue("field", out var id) ? CreditOf(finding, edition)?.FindField((string)id) : null;

    public static string EntryName(Words words, EditionPack edition, ClaimRef claim, int entry)
    {
        var label = edition.Texts.GetValueOrDefault(claim.Action)?.EntryLabels.GetValueOrDefault(claim.Credit);
        return words.Say("finding.entry-name", new { label = label ?? words.Say("finding.entry-label"), number = entry + 1 });
    }

    private void AddField(Dictionary<string, object?> data)
    {
        if (FieldOf(finding, edition) is { } field)
        {
            data["minimum"] = field.Minimum;
            data["maximum"] = field.Maximum;
            data["unit"] = field.Unit is { } unit ? $" {unit}" : "";
        }
    }

    private void AddFact(Dictionary<string, object?> data)
    {
        if (finding.Facts.GetValueOrDefault("fact") is string fact)
        {
            data["unit"] = _names.UnitOf(fact);
            data["range"] = _names.Range(
                finding.Facts.GetValueOrDefault("minimum") as decimal?, finding.Facts.GetValueOrDefault("maximum") as decimal?, _names.UnitOf(fact));
        }

        // Years are names of years, not amounts: they have no separators.
        foreach (var year in finding.Facts.Where(named => named.Key.EndsWith("year", StringComparison.Ordinal)))
        {
            data[year.Key.Replace("-", "", StringComparison.Ordinal)] = $"{year.Value}";
        }

        data["of"] = data.GetValueOrDefault("year") is { } of ? words.Say("finding.of-year", new { year = of }) : "";
    }

    /// <summary>The credit whose form the finding is about: the one it names, or that of the claim it cites.</summary>
    private static Credit? CreditOf(Finding finding, EditionPack edition) =>
        finding.Facts.TryGetValue("action", out var action) && finding.Facts.TryGetValue("credit", out var credit)
            ? edition.Edition.FindCredit(new ClaimRef((string)action, (string)credit))
            : finding.Claims.Count > 0 ? edition.Edition.FindCredit(finding.Claims[0]) : null;

    private object Named(string fact, object value) => (fact, value) switch
    {
        ("entry", int entry) => EntryName(words, edition, finding.Claims[0], entry),
        ("field", string id) => FieldLabel(id),
        ("category", string key) => edition.CategoryName(key),
        ("action", string key) => edition.ActionName(key),
        ("fact", string id) => _names.Fact(id),
        ("class" or "given", string answer) => AnswerLabel(answer),
        ("better", string direction) => words.Say($"better.{direction}"),
        ("level" or "held", string key) => _names.Level(key),
        ("designation", string key) => _names.Designation(key),
        ("criterion", string id) => _credit?.Criteria.OfType<JudgedByPerson>().FirstOrDefault(question => question.Id == id)?.Question ?? id,
        (_, ValueList<string> items) => Named(fact, items),
        _ => value,
    };

    private string Named(string fact, ValueList<string> items) => fact switch
    {
        "fields" => _names.Or(items.Select(FieldLabel)),
        "facts" or "outstanding" => _names.And(items.Select(_names.Fact)),
        "accepted" => _names.Or(items.Select(id => finding.Facts.ContainsKey("fact") ? AnswerLabel(id) : OptionLabel(id))),
        "unfilled" => _names.And(items.Select(role => words.Say($"role.{role}"))),
        "actions" or "targets" or "not-applicable" => _names.And(items.Select(edition.ActionName)),
        _ => _names.And(items),
    };

    private string FieldLabel(string id) => _credit?.FindField(id)?.Label ?? id;

    private string OptionLabel(string id) =>
        FieldOf(finding, edition)?.Options.FirstOrDefault(option => option.Id == id)?.Label ?? id;

    private string AnswerLabel(string answer) => _names.Answer((string)finding.Facts["fact"], answer);

    /// <summary>What the parts of one status are about: their actions, or what they look at.</summary>
    private string Parts(FindingStatus status) => _names.And(finding.Parts.Where(part => part.Status == status).Select(NameOf).Where(name => name.Length > 0));

    private string NameOf(Finding part) => part.Code switch
    {
        FindingCodes.ActionsMinimum => ScopeOf(part),
        FindingCodes.ActionEarned => edition.ActionName((string)part.Facts["action"]),
        _ => "",
    };

    private string ScopeOf(Finding of) => _names.Scope(new Scope
    {
        Categories = Listed(of, "categories"),
        Outside = Listed(of, "outside"),
        Tags = Listed(of, "tags"),
        Actions = of.Code is FindingCodes.DoubleCount ? [] : Listed(of, "actions"),
    });

    private static ValueList<string> Listed(Finding of, string fact) => of.Facts.GetValueOrDefault(fact) as ValueList<string> ?? [];
}
