using Towngreen.Web.Features.Administration;
using Towngreen.Web.Features.Agenda;
using Towngreen.Web.Features.Catalogue;
using Towngreen.Web.Features.Coaching;
using Towngreen.Web.Features.Help;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Features.Towns;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Features.Shared;

/// <summary>What frames every page: whose site it is, and where this visitor may go.</summary>
public sealed class Site(Installation installation, EditionLibrary library, Access access)
{
    public string Name => library.Program.Name;

    public bool IsDemonstration => installation.Demonstration;

    public Uri? Source => installation.Source;

    public Uri? AccessibilityContact => installation.AccessibilityContact;

    public Uri ProgramWebsite => library.Program.Website;

    /// <summary>The main navigation; a place is marked when the visitor is in it.</summary>
    public IEnumerable<Place> Places(PathString here) => Links().Select(link => new Place(link.Address, link.Label, CurrentOf(here, link.Address)));

    private IEnumerable<(string Address, string Label)> Links()
    {
        yield return (CatalogueLinks.Actions(), "Actions");
        yield return (TownsLinks.Towns(), "Towns");
        yield return (TrainingLinks.Trainings(), "Trainings");
        if (library.Current.Toolkits.Count > 0)
        {
            yield return (ToolkitLinks.Toolkits(), "Toolkits");
        }

        yield return (CoachingLinks.Coaching(), "Coaching");
        yield return (MentorshipLinks.Directory(), "Mentorships");
        yield return (HelpLinks.About(), "About");
        if (access.Memberships.Any(membership => membership.MunicipalityId is not null))
        {
            yield return (MunicipalityLinks.MyTowns(), "My town");
        }

        if (access.Memberships.Any(membership => membership.Role is Role.Trainer or Role.Administrator))
        {
            yield return (TrainingLinks.Office(), "Training office");
        }

        if (access.Memberships.Any(membership => membership.Role is Role.Coach or Role.Administrator))
        {
            yield return (CoachingLinks.Office(), "Coaching requests");
        }

        if (access.IsSignedIn)
        {
            yield return (AgendaLinks.Mine(), "Calendar");
        }

        if (access.Memberships.Any(membership => membership.Role is Role.Reviewer or Role.Administrator))
        {
            yield return (ReviewLinks.Queue(), "Reviews");
        }

        if (access.Memberships.Any(membership => membership.Role == Role.Administrator))
        {
            yield return (AdminLinks.Overview(), "Administration");
        }
    }

    private static string? CurrentOf(PathString here, string address) =>
        here == address ? "page" : here.StartsWithSegments(address) ? "true" : null;
}

/// <param name="Current">The value of <c>aria-current</c>: the page itself, a page below it, or nothing.</param>
public sealed record Place(string Address, string Label, string? Current);
