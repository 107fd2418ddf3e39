using System.Text;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Toolkits.Finishing;

/// <summary>What a finished run tells reviewers, in the town's own words and the log's counts.</summary>
public sealed class RunEvidence(Words words)
{
    /// <summary>What one field of a claim holds; a longer log is told as far as it fits.</summary>
    public const int MaxTextLength = 18_000;

    public string Title(RunWork work) => words.Say("toolkit.title", new { toolkit = work.Toolkit.Title, action = work.ActionName });

    /// <param name="work">The run, finished.</param>
    /// <param name="action">The key of its action in the edition the town applies under.</param>
    public ValueMap<EvidenceValue> Facts(RunWork work, string action) =>
    [
        new("action", new ActionValue(action)),
        new("began", new DateValue(work.Run.BeganOn)),
        new("ended", new DateValue(work.Run.EndedOn!.Value)),
        new("engaged", new TextValue(Engaged(work))),
        new("how", new TextValue(How(work.Log))),
        new("changed", new TextValue(work.Told(PromptMeaning.Changed))),
        new("next", new TextValue(work.Told(PromptMeaning.Next))),
    ];

    /// <summary>A line of the log as a sentence or two.</summary>
    public string Line(EngagementContent line) =>
        words.Say(line.Changed.Length > 0 ? "toolkit.line.changed" : "toolkit.line", new
        {
            line.HeldOn,
            line.Place,
            format = words.Say($"toolkit.format.{line.Format}"),
            line.Language,
            line.People,
            line.Heard,
            line.Changed,
        });

    private string Engaged(RunWork work) => words.Say("toolkit.engaged", new
    {
        affected = work.Told(PromptMeaning.Affected),
        missing = work.Told(PromptMeaning.Missing),
        contacts = work.Log.Count,
        people = work.PeopleMet,
        first = work.Log[0].Content.HeldOn,
        last = work.Log[^1].Content.HeldOn,
        languages = work.Log.Select(entry => entry.Content.Language).Distinct(StringComparer.CurrentCultureIgnoreCase),
    });

    private string How(IReadOnlyList<EngagementEntry> log)
    {
        var text = new StringBuilder();
        foreach (var (place, entry) in log.Index())
        {
            var line = Line(entry.Content);
            if (text.Length + line.Length > MaxTextLength)
            {
                return text.Append(words.Say("toolkit.more-lines", new { count = log.Count - place })).ToString();
            }

            text.Append(line).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }
}
