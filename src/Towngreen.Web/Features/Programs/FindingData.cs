using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>What the words of a finding name: its numbers, and its facts with keys turned into what people call the things.</summary>
internal sealed class FindingData(Words words, EditionPack edition, Finding finding)
{
    private readonly Credit? _credit = CreditOf(finding, edition);

    public Dictionary<string, object?> All()
    {
        var data = finding.Facts.ToDictionary(fact => fact.Key, fact => (object?)Named(fact.Key, fact.Value), StringComparer.Ordinal);
        data["have"] = finding.Have;
        data["need"] = finding.Need;
        data["missing"] = Math.Max(0, (finding.Need ?? 0) - (finding.Have ?? 0));
        data["lacking"] = Parts(FindingStatus.Unmet);
        data["waiting"] = Parts(FindingStatus.AwaitingReview);
        data["each"] = finding.Parts.Count > 0 ? finding.Parts[0].Need : null;
        data["unit"] = "";
        if (FieldOf(finding, edition) is { } field)
        {
            data["minimum"] = field.Minimum;
            data["maximum"] = field.Maximum;
            data["unit"] = field.Unit is { } unit ? $" {unit}" : "";
        }

        return data;
    }

    public static EvidenceField? FieldOf(Finding finding, EditionPack edition) =>
        finding.Facts.TryGetValue("field", out var id) ? CreditOf(finding, edition)?.FindField((string)id) : null;

    public static string EntryName(Words words, EditionPack edition, ClaimRef claim, int entry)
    {
        var label = edition.Texts.GetValueOrDefault(claim.Action)?.EntryLabels.GetValueOrDefault(claim.Credit);
        return words.Say("finding.entry-name", new { label = label ?? words.Say("finding.entry-label"), number = entry + 1 });
    }

    /// <summary>The credit whose form the finding is about: the one it names, or that of the claim it cites.</summary>
    private static Credit? CreditOf(Finding finding, EditionPack edition) =>
        finding.Facts.TryGetValue("action", out var action) && finding.Facts.TryGetValue("credit", out var credit)
            ? edition.Edition.FindCredit(new ClaimRef((string)action, (string)credit))
            : finding.Claims.Count > 0 ? edition.Edition.FindCredit(finding.Claims[0]) : null;

    private object Named(string fact, object value) => (fact, value) switch
    {
        ("entry", int entry) => EntryName(words, edition, finding.Claims[0], entry),
        ("field", string id) => _credit?.FindField(id)?.Label ?? id,
        ("category", string key) => edition.CategoryName(key),
        ("action", string key) => edition.ActionName(key),
        ("fact", string id) => FactLabel(id),
        ("facts" or "outstanding", ValueList<string> ids) => Join("list.and", ids.Select(FactLabel)),
        ("level" or "held", string key) => edition.Edition.Levels.FirstOrDefault(level => level.Key == key)?.Title ?? key,
        ("designation", string key) => edition.Edition.Designations.FirstOrDefault(designation => designation.Key == key)?.Title ?? key,
        ("criterion", string id) => _credit?.Criteria.OfType<JudgedByPerson>().FirstOrDefault(question => question.Id == id)?.Question ?? id,
        ("fields", ValueList<string> ids) => Join("list.and", ids.Select(id => _credit?.FindField(id)?.Label ?? id)),
        ("accepted", ValueList<string> options) => Join("list.or", options.Select(OptionLabel)),
        ("unfilled", ValueList<string> roles) => Join("list.and", roles.Select(role => words.Say($"role.{role}"))),
        ("categories" or "outside", ValueList<string> keys) => Join("list.and", keys.Select(edition.CategoryName)),
        ("tags", ValueList<string> keys) => Join("list.and", keys.Select(edition.TagTitle)),
        ("actions" or "targets", ValueList<string> keys) => Join("list.and", keys.Select(edition.ActionName)),
        (_, ValueList<string> items) => Join("list.and", items),
        _ => value,
    };

    private string FactLabel(string id) => edition.Edition.FindFact(id)?.Label ?? id;

    private string OptionLabel(string id) =>
        FieldOf(finding, edition)?.Options.FirstOrDefault(option => option.Id == id)?.Label ?? id;

    /// <summary>What the parts of one status are about: their categories or actions.</summary>
    private string Parts(FindingStatus status) => Join("list.and", finding.Parts.Where(part => part.Status == status).Select(NameOf).OfType<string>());

    private string? NameOf(Finding part) => part.Code switch
    {
        FindingCodes.ActionsMinimum when part.Facts.TryGetValue("categories", out var categories) => Join("list.and", ((ValueList<string>)categories).Select(edition.CategoryName)),
        FindingCodes.ActionEarned => edition.ActionName((string)part.Facts["action"]),
        _ => null,
    };

    /// <summary>Items in a row, the last after "and" or "or".</summary>
    private string Join(string conjunction, IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count > 1 ? words.Say(conjunction, new { first = string.Join(", ", all.SkipLast(1)), last = all[^1] }) : all.FirstOrDefault() ?? "";
    }
}
