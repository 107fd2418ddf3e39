using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Programs.Comparing;

/// <summary>Says what a credit is worth, and that the figure is illustrative where it is.</summary>
public sealed class PointsWords(Words words)
{
    public string Say(Credit credit)
    {
        var said = Say(credit.Points, credit);
        return credit.Source is FigureSource.Illustrative ? words.Say("points.illustrative", new { said }) : said;
    }

    private string Say(PointsRule rule, Credit credit) => rule switch
    {
        FixedPoints points => words.Say("points.fixed", new { points = points.Points.Value }),
        PointsPerEntry each => words.Say("points.per-entry", new { each = each.Each.Value, cap = each.Cap.Value }),
        PointsPerUnit each => words.Say(
            "points.per-unit", new { each = each.Each.Value, unit = each.Unit, field = credit.FindField(each.Field)?.Label ?? each.Field, cap = each.Cap.Value }),
        TieredPoints { Tiers: [var only] } => words.Say("points.fixed", new { points = only.Points.Value }),
        TieredPoints tiers => words.Say("points.tiers", new { least = tiers.Tiers[0].Points.Value, most = tiers.Maximum.Value }),
        BestOf best => words.Say("points.best-of", new { rules = string.Join("; ", best.Rules.Select(each => Say(each, credit))) }),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A points rule without words."),
    };
}
