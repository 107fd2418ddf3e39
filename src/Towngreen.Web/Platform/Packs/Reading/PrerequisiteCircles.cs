using Towngreen.Certification;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Finds credits that ask for each other, so that none of them could ever be earned.</summary>
internal static class PrerequisiteCircles
{
    public static void Report(IEnumerable<ActionMarkdown> actions)
    {
        var circle = actions
            .SelectMany(action => action.Credits.Select(credit => (Ref: new ClaimRef(action.Action.Key, credit.Credit.Id), Yaml: credit)))
            .Where(credit => credit.Yaml.Credit.Requires.Count > 0).ToList();
        while (Trim(circle))
        {
        }

        foreach (var credit in circle)
        {
            credit.Yaml.Node.Fault("pack.circle", ("circle", (ValueList<string>)[.. circle.Select(each => each.Ref.ToString())]));
        }
    }

    /// <summary>Leaves out what asks for nothing in the circle, and what nothing in it asks for.</summary>
    private static bool Trim(List<(ClaimRef Ref, CreditYaml Yaml)> circle)
    {
        HashSet<Prerequisite> asking = [.. circle.Select(credit => new Prerequisite(credit.Ref.Action)), .. circle.Select(credit => Exactly(credit.Ref))];
        HashSet<Prerequisite> asked = [.. circle.SelectMany(credit => credit.Yaml.Credit.Requires)];
        return circle.RemoveAll(credit =>
            !credit.Yaml.Credit.Requires.Any(asking.Contains)
            || !(asked.Contains(Exactly(credit.Ref)) || asked.Contains(new Prerequisite(credit.Ref.Action)))) > 0;
    }

    private static Prerequisite Exactly(ClaimRef credit) => new(credit.Action, credit.Credit);
}
