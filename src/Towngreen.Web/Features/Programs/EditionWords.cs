using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs;

/// <summary>What people call the things of an edition that rules and findings name by their keys.</summary>
internal sealed class EditionWords(Words words, EditionPack edition)
{
    /// <summary>The actions a rule looks at, such as "Climate Leader suite, all but 13 Innovation"; empty for every action.</summary>
    public string Scope(Scope scope)
    {
        List<string> parts = [.. scope.Tags.Select(edition.TagTitle), .. scope.Categories.Select(edition.CategoryName)];
        if (scope.Outside.Count > 0)
        {
            parts.Add(words.Say("scope.outside", new { categories = And(scope.Outside.Select(edition.CategoryName)) }));
        }

        if (scope.Actions.Count > 0)
        {
            parts.Add(And(scope.Actions.Select(edition.ActionName)));
        }

        return string.Join(", ", parts);
    }

    /// <summary>An action, or a credit of it.</summary>
    public string Credit(string action, string? credit) => credit is null
        ? edition.ActionName(action)
        : words.Say("scope.credit", new { action = edition.ActionName(action), credit = edition.Edition.FindCredit(new ClaimRef(action, credit))?.Title ?? credit });

    /// <summary>A fact, or a metric by the facts it is made of.</summary>
    public string Fact(string id)
    {
        var elements = edition.Edition.ElementsOf(id).Select(element => element.Label).ToList();
        return edition.Edition.FindFact(id)?.Label ?? (elements.Count > 0 ? string.Join(" / ", elements) : id);
    }

    /// <summary>An answer to a yes or no or a choice.</summary>
    public string Answer(string fact, string answer) => edition.Edition.FindFact(fact) switch
    {
        { Type: FactType.YesNo } => words.Say($"answer.{answer}"),
        { } choice => choice.Options.FirstOrDefault(option => option.Id == answer)?.Label ?? answer,
        null => answer,
    };

    /// <summary>A space and the unit of a fact's figures; empty for bare numbers.</summary>
    public string UnitOf(string fact) => edition.Edition.FindFact(fact)?.Unit is { } unit ? $" {unit}" : "";

    public string Range(decimal? minimum, decimal? maximum, string unit) =>
        words.Say(minimum is null ? "range.maximum" : maximum is null ? "range.minimum" : "range.between", new { minimum, maximum, unit });

    public string Level(string key) => edition.Edition.Levels.FirstOrDefault(level => level.Key == key)?.Title ?? key;

    public string Designation(string key) => edition.Edition.Designations.FirstOrDefault(designation => designation.Key == key)?.Title ?? key;

    public string And(IEnumerable<string> items) => words.List("list.and", items);

    public string Or(IEnumerable<string> items) => words.List("list.or", items);
}
