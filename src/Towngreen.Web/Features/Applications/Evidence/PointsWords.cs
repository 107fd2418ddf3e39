using Towngreen.Certification;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>What a credit is worth, in a few words; a figure nobody published says so.</summary>
public sealed class PointsWords(Words words)
{
    public string Say(Credit credit)
    {
        var said = credit.Points switch
        {
            PointsPerEntry each => words.Say("points.per-entry", new { each = each.Each.Value, cap = each.Cap.Value }),
            TieredPoints tiers => words.Say("points.up-to", new { most = tiers.Maximum.Value }),
            var rule => words.Say("points.fixed", new { points = rule.Maximum.Value }),
        };
        return credit.Source is FigureSource.Illustrative ? words.Say("points.illustrative", new { said }) : said;
    }
}
