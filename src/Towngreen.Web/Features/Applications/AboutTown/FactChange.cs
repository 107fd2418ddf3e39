namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>An answer that is not what it was.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Year">The data year; nothing for a fact that has one value.</param>
/// <param name="Before">What it was; nothing where it was not given.</param>
/// <param name="After">What it is; nothing where it is no longer given.</param>
public sealed record FactChange(string Fact, int? Year, FactAnswer? Before, FactAnswer? After)
{
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<FactAnswer> before, IReadOnlyList<FactAnswer> after) =>
    [
        .. before.Union(after).Select(answer => answer.Question).Distinct()
            .Select(question => new FactChange(question.Fact, question.Year, Find(before, question), Find(after, question)))
            .Where(change => change.Before != change.After),
    ];

    private static FactAnswer? Find(IReadOnlyList<FactAnswer> answers, (string Fact, int? Year) question) => answers.FirstOrDefault(answer => answer.Question == question);
}
