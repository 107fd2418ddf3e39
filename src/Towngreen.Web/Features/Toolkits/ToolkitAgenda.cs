using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Toolkits;

/// <summary>Puts the next step of each open run on the agenda, by the day the town set.</summary>
internal sealed class ToolkitAgenda(ToolkitRegister register, Words words) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        var items = new List<AgendaItem>();
        foreach (var town in question.Towns)
        {
            items.AddRange((await register.ForTownAsync(town, cancel)).Where(summary => summary.Run.Status == RunStatus.Open).Select(Item));
        }

        return items;
    }

    private AgendaItem Item(RunSummary summary) => new()
    {
        Uid = $"toolkit-{summary.Run.Id}@towngreen",
        Kind = AgendaKind.ToDo,
        Title = summary.NextStep is { } step
            ? words.Say("toolkit.agenda.step", new { step = step.Title, toolkit = summary.Toolkit, action = summary.Action })
            : words.Say("toolkit.agenda.finish", new { toolkit = summary.Toolkit, action = summary.Action }),
        Link = summary.NextStep is { } next
            ? ToolkitLinks.Step(summary.Town.Slug, summary.Run.Reference, next.Id)
            : ToolkitLinks.Finish(summary.Town.Slug, summary.Run.Reference),
        Due = summary.Run.NextStepBy,
        Sequence = summary.Run.Version,
        Town = summary.Town.Name,
    };
}
