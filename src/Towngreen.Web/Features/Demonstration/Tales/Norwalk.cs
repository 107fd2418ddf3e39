using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Handed in to the last round, and nobody has looked at it yet.</summary>
internal static class Norwalk
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.RecentLast.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "norwalk", deadline.AddDays(-210),
            "Isabel Quiñones", "Chief of Community Services", Appointment.SeniorStaff, "Common Council");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Patrick O'Rourke", "Common Council Member", Appointment.ElectedExecutive);
        await town.WelcomeAsync("Yvette Toussaint", "Resident", Appointment.TeamResident);
        await town.WelcomeAsync("Daniel Kim", "Recycling Coordinator", Appointment.Staff);
        await town.BeginAsync(calendar.Recent.Key);

        stage.MoveTo(deadline.AddDays(-100));
        await town.WorkAsync(deadline.AddDays(-4), [.. People, .. Places]);
        stage.MoveTo(deadline.AddMinutes(-35));
        await town.HandInAsync();
    }

    private static Deed[] People =>
    [
        Toolkit("flood-insurance", 4,
            "Tenants and shopkeepers of the low streets by the harbor, many of them Haitian and Guatemalan families.",
            "A table at two groceries and a soccer field, in Creole, Spanish and English; a soccer coach opened the door.",
            "The city had planned letters to owners. Tenants asked what they can insure themselves, so there is a clinic for renters now.",
            "The clinic comes back each May, before the storms."),
        Cohort(6, "Equity in Town Government, spring series"),
        Done("sustainability-event", 3, "An oyster weekend without single-use dishes; volunteers washed nine thousand plates.", "oyster-weekend.pdf"),
        Done("collaborate-with-municipalities", 5, "A bicycle route with two neighboring towns: one sign, one map, one hotline.", "bicycle-route.pdf"),
        Done("community-gardens", 8, "Two gardens at public housing, designed by those who live there.", "two-gardens.pdf")
            .With("The housing authority", "The city built the beds and pays the gardener-teacher."),
        Done("affordable-housing-plan", 13, "A plan with a fund and eleven sites, adopted by the Common Council.", "housing-plan.pdf"),
        Done("homelessness-data", 7, "Shared figures, by month, of people without a home and how long they wait; the council sees them each quarter.", "monthly-figures.pdf"),
    ];

    private static Deed[] Places =>
    [
        Done("sustainable-purchasing", 9, "A rule for paper, cleaning supplies and vehicles, with a list of shared contracts.", "purchasing-rule.pdf"),
        Done("low-impact-development", 11, "Rain gardens in place of forty parking spaces at the harbor lot.", "harbor-lot.pdf"),
        Done("arts-and-culture", 6, "Studios in an empty school wing at low rent, with open doors each month.", "studios.pdf"),
        Done("flood-insurance", 4, "The city takes part in the federal program, and runs a clinic for renters in three languages.", "clinic-notes.pdf"),
        Done("municipal-fleets", 7, "Every vehicle, its miles and its fuel; six old trucks sold and four electric ones bought.", "fleet-record.pdf"),
        Done("high-performance-buildings", 14, "The rebuilt library branch uses half the energy of the old one.", "library-branch.pdf"),
        Done("unit-based-pricing", 3, "A pilot of paying by the bag in two districts, with free bags for families who qualify.", "pilot-report.pdf"),
    ];
}
