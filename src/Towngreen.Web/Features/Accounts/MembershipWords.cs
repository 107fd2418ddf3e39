using System.Globalization;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Accounts;

/// <summary>Says what a membership makes a person: "Contact person of Hamden, First Selectwoman, since 3 May 2026".</summary>
public sealed class MembershipWords(TownDirectory towns, EditionLibrary editions, ProgramClock clock, Words words)
{
    public async Task<IReadOnlyList<string>> SayAsync(IReadOnlyCollection<Membership> memberships, CancellationToken cancel)
    {
        if (memberships.Count == 0)
        {
            return [];
        }

        var places = await towns.ByIdAsync(cancel);
        return [.. memberships.Select(m => Say(m, m.MunicipalityId is { } id ? places[id].Name : editions.Program.Name))];
    }

    private string Say(Membership membership, string place)
    {
        string[] parts =
        [
            words["{0} of {1}", words[$"role.{membership.Role}"], place],
            membership.Title,
            membership.Role == Role.Reviewer ? CategoriesOf(membership) : "",
            membership.EndedAt is { } ended
                ? words["{0} to {1}", Day(membership.Since), Day(ended)]
                : words["since {0}", Day(membership.Since)],
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private string CategoriesOf(Membership membership) => membership.Categories.Length == 0
        ? words["every category"]
        : words["categories {0}", string.Join(", ", membership.Categories.Split(' '))];

    private string Day(DateTimeOffset moment) => clock.DayOf(moment).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
