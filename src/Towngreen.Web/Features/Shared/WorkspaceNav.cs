using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Trainings;

namespace Towngreen.Web.Features.Shared;

/// <summary>The places of a town's workspace, as its pages show them.</summary>
/// <param name="Town">The town's slug.</param>
public sealed record WorkspaceNav(string Town, WorkspacePlace Here);

public enum WorkspacePlace
{
    Dashboard,
    Application,
    About,
    HandIn,
    Team,
    Trainings,
    Toolkits,
    Coaching,
    Mentorships,
    Calendar,
}

/// <summary>Knows where the places of a town's workspace are.</summary>
public sealed class WorkspacePlaces(TownWorkspace workspace, EditionLibrary editions)
{
    public async Task<IReadOnlyList<Place>> OfAsync(WorkspaceNav nav, CancellationToken cancel)
    {
        var open = await workspace.TownAsync(nav.Town, cancel) is { } town ? await workspace.OpenAsync(town, cancel) : null;
        return [.. Links(nav.Town, open).Select(link => new Place(link.Address, link.Label, link.Place == nav.Here ? "page" : null))];
    }

    private IEnumerable<(WorkspacePlace Place, string Address, string Label)> Links(string town, ApplicationSummary? open)
    {
        yield return (WorkspacePlace.Dashboard, ApplicationLinks.Dashboard(town), "Overview");
        if (open is not null)
        {
            yield return (WorkspacePlace.Application, ApplicationLinks.Application(town, open.Reference), "Application");
            if (editions.Get(open.Edition).Edition.Facts.Count > 0)
            {
                yield return (WorkspacePlace.About, ApplicationLinks.About(town, open.Reference), "About your town");
            }

            yield return (WorkspacePlace.HandIn, ApplicationLinks.HandIn(town, open.Reference), "Check and hand in");
        }

        yield return (WorkspacePlace.Team, MunicipalityLinks.Team(town), "Team");
        yield return (WorkspacePlace.Trainings, TrainingLinks.OfTown(town), "Trainings");
        yield return (WorkspacePlace.Toolkits, ToolkitLinks.OfTown(town), "Toolkits");
        yield return (WorkspacePlace.Coaching, CoachingLinks.OfTown(town), "Coaching");
        yield return (WorkspacePlace.Mentorships, MentorshipLinks.OfTown(town), "Mentorships");
        yield return (WorkspacePlace.Calendar, AgendaLinks.OfTown(town), "Calendar");
    }
}
