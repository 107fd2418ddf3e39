using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>What mentorships put on towns' agendas: planned meetings, and what waits for the town's word.</summary>
public sealed class MentorshipAgenda(MentorshipSheets sheets, MentorshipActions actions, ProgramClock clock, Words words) : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaItem>> ForAsync(AgendaQuestion question, CancellationToken cancel)
    {
        List<AgendaItem> items = [];
        foreach (var town in question.Towns)
        {
            var own = (await sheets.OfTownAsync(town.Id, cancel)).Select(sheet => OwnMentorship.Of(sheet, town.Id, actions));
            items.AddRange(own.SelectMany(one => Of(one, town, question)));
        }

        return items;
    }

    private IEnumerable<AgendaItem> Of(OwnMentorship own, TownSummary town, AgendaQuestion question)
    {
        if (own.IsAskedOfUs)
        {
            yield return ToDo($"mentorship-{own.Mentorship.Id}@towngreen", "answer", own, town, MentorshipLinks.Mentorship(town.Slug, own.Mentorship.Reference));
        }

        foreach (var told in own.Sheet.Activities)
        {
            var (content, isTheirs) = (told.Content, told.Activity.ToldBy != own.Side);
            switch (told.Activity.Status)
            {
                case ActivityStatus.Recorded when isTheirs:
                    yield return ToDo(told, "confirm", own, town);
                    break;
                case ActivityStatus.Disputed when !isTheirs:
                    yield return ToDo(told, "disputed", own, town);
                    break;
                case ActivityStatus.Planned when content.On < clock.Today:
                    yield return ToDo(told, "tell", own, town);
                    break;
                case ActivityStatus.Planned or ActivityStatus.Cancelled when content.On >= question.From && content.On <= question.To:
                    yield return Meeting(told, own, town);
                    break;
            }
        }
    }

    private AgendaItem ToDo(ToldActivity told, string code, OwnMentorship own, TownSummary town) =>
        ToDo($"mentorship-activity-{told.Activity.Id}-{code}@towngreen", code, own, town, MentorshipLinks.Activity(town.Slug, own.Mentorship.Reference, told.Activity.Id), told);

    private AgendaItem ToDo(string uid, string code, OwnMentorship own, TownSummary town, string link, ToldActivity? told = null) => new()
    {
        Uid = uid,
        Kind = AgendaKind.ToDo,
        Title = words.Say($"mentorship.agenda.{code}", new { Town = own.Partner, own.Action, Day = told?.Content.On }),
        Link = link,
        Sequence = told?.Activity.Steps ?? 0,
        Town = town.Name,
    };

    private AgendaItem Meeting(ToldActivity told, OwnMentorship own, TownSummary town)
    {
        var starts = clock.At(told.Content.On.ToDateTime(told.Content.StartsAt ?? TimeOnly.MinValue));
        return new AgendaItem
        {
            Uid = $"mentorship-activity-{told.Activity.Id}@towngreen",
            Kind = AgendaKind.Event,
            Title = words.Say("mentorship.agenda.planned", new { Kind = words.Say(told.Content.Kind), Town = own.Partner, own.Action }),
            Link = MentorshipLinks.Activity(town.Slug, own.Mentorship.Reference, told.Activity.Id),
            Starts = starts,
            Ends = starts.AddMinutes(told.Content.Minutes ?? 60),
            IsCancelled = told.Activity.Status == ActivityStatus.Cancelled,
            Sequence = told.Activity.Steps,
            Place = told.Content.Place.Length > 0 ? told.Content.Place : null,
            Town = town.Name,
        };
    }
}
