using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>
/// Two versions of a sheet that started from the same one, answer by answer: what only one of them changed is taken, so that two people who
/// fill in different parts do not disturb each other.
/// </summary>
/// <param name="Answers">The answers together, in the edition's order; where both changed the same one, mine.</param>
/// <param name="Conflicts">What both changed, and not to the same: as it was saved meanwhile, by question; nothing where it was emptied.</param>
public sealed record FactMerge(IReadOnlyList<FactAnswer> Answers, IReadOnlyDictionary<(string Fact, int? Year), FactAnswer?> Conflicts)
{
    /// <param name="edition">What is asked, in its order.</param>
    /// <param name="started">What both started from.</param>
    /// <param name="mine">What I want to save.</param>
    /// <param name="saved">What is saved now.</param>
    public static FactMerge Of(Edition edition, IEnumerable<FactAnswer> started, IEnumerable<FactAnswer> mine, IEnumerable<FactAnswer> saved)
    {
        var (from, left, right) = (Index(started), Index(mine), Index(saved));
        var questions = left.Keys.Union(right.Keys).Union(from.Keys).ToList();
        var conflicts = questions.Where(question => IsConflict(from.GetValueOrDefault(question), left.GetValueOrDefault(question), right.GetValueOrDefault(question)));
        var answers = questions.Select(question => Take(from.GetValueOrDefault(question), left.GetValueOrDefault(question), right.GetValueOrDefault(question)));
        var order = edition.Facts.Index().ToDictionary(fact => fact.Item.Id, fact => fact.Index);
        return new FactMerge(
            [.. answers.OfType<FactAnswer>().OrderBy(answer => order.GetValueOrDefault(answer.Fact, order.Count)).ThenByDescending(answer => answer.Year)],
            conflicts.ToDictionary(question => question, right.GetValueOrDefault));
    }

    private static FactAnswer? Take(FactAnswer? started, FactAnswer? mine, FactAnswer? saved) => mine == started ? saved : mine;

    private static bool IsConflict(FactAnswer? started, FactAnswer? mine, FactAnswer? saved) => mine != started && saved != started && mine != saved;

    private static Dictionary<(string Fact, int? Year), FactAnswer> Index(IEnumerable<FactAnswer> answers) => answers.ToDictionary(answer => answer.Question);
}
