using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>
/// Reads a worked case of a program: a file of claims with the edition it is for and what must come of it. What comes out otherwise is a
/// fault like any other, in the place that says what was expected.
/// </summary>
internal sealed class CaseReader(ProgramPack program)
{
    /// <summary>What a worked case has beside a file of claims.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["about", "edition", "expect"];

    public bool Read(DataMap map)
    {
        map["about"].Text();
        var node = map["edition"];
        var key = node.Text();
        if (program.Editions.FirstOrDefault(edition => edition.Key == key) is { Edition: var edition })
        {
            Read(map, edition);
        }
        else
        {
            node.Fault("pack.no-such-edition", ("value", key));
            map.Skip(map.Node.Pairs?.Keys ?? []);
        }

        return true;
    }

    private static void Read(DataMap map, Edition edition)
    {
        var faults = map.Node.Faults.Count;
        var file = new ClaimsReader(edition).Read(map);
        var asOf = map["asOf"].Day();
        var expect = map["expect"];
        if (map.Node.Faults.HasNoneSince(faults))
        {
            // What cannot be read cannot come out right; the faults so far say enough.
            var scorecard = Scoring.Score(edition, file.Claims, asOf);
            expect.Map(part => new Outcome(scorecard).Compare(part));
        }
    }
}
