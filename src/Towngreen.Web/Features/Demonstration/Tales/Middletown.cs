using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Certified at Bronze under the former edition; the certificate still holds.</summary>
internal static class Middletown
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.FormerFirst.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "middletown", deadline.AddDays(-300),
            "Anthony Bellucci", "City Planner", Appointment.SeniorStaff, "Common Council");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Renée Baptiste", "Common Council Member", Appointment.ElectedExecutive);
        await town.WelcomeAsync("Harold Finch", "Resident", Appointment.TeamResident);
        await town.BeginAsync(calendar.Former.Key);

        stage.MoveTo(deadline.AddDays(-110));
        await town.WorkAsync(deadline.AddDays(-12), [.. Plans, .. Works]);
        stage.MoveTo(deadline.AddDays(-6));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(25));
        await office.JudgeAsync(town);
        stage.MoveTo(calendar.FormerFirst.Results.ToDateTime(new TimeOnly(11, 0)));
        await office.CertifyAsync(town, "");
        stage.MoveTo(stage.Now.AddDays(5));
        await town.ShowAsync("zero-emission-vehicles", "watershed-restoration", "energy-plan", "collaborate-with-municipalities");
    }

    private static Deed[] Plans =>
    [
        Toolkit("affordable-housing-plan", 6,
            "Renters, people with disabilities and two church groups of the North End, who had not been asked about earlier plans.",
            "Saturday breakfasts at a church hall and a table at the laundromat; a council member and a deacon invited people together.",
            "The draft counted units only. Residents asked for ground-floor homes and for repairs to the old ones, and both are goals now.",
            "The planner reports back at the church each spring."),
        Done("statement-on-equity", 9, "A statement that binds every department to say in its budget request whom a project serves; adopted by the Common Council.", "equity-statement.pdf"),
        Done("sustainable-pocd", 16, "The plan of conservation and development now has a chapter on climate and one measure for each goal; adopted after two hearings.", "plan-chapter.pdf"),
        Done("energy-plan", 8, "Goals, budget and a person in charge for each of twenty city buildings, adopted by the Common Council.", "energy-plan.pdf"),
        Done("affordable-housing-plan", 7, "A five-year plan with ground-floor homes and repairs among its goals, adopted by the Common Council.", "housing-plan.pdf"),
        Done("homelessness-coordination", 10, "The city's outreach worker sits at the regional table every two weeks; shared case lists ended double work.", "coordination-notes.pdf"),
        Done("cultural-asset-map", 13, "A map of seventy stages, studios, murals and traditions, drawn up at four open evenings.", "asset-map.pdf"),
    ];

    private static Deed[] Works =>
    [
        Done("local-business-support", 11, "An evening clinic at City Hall for small firms: energy, waste and permits in one visit; thirty-one came in the first year.", "clinic-report.pdf")
            .With("The chamber of commerce", "City staff advise; the chamber invites."),
        Done("watershed-restoration", 15, "Two hundred feet of bank along the brook planted and fenced; volunteers count the plants each June.", "brook-planting.pdf"),
        Done("zero-emission-vehicles", 12, "Ten public charging places at two city lots, two of them wide enough for wheelchair users.", "charging-places.pdf"),
        Done("benchmark-energy", 5, "Energy use of every city building, by month, for three years; the council sees it each quarter.", "energy-use.pdf"),
        Done("collaborate-with-municipalities", 9, "A shared compost contract with two neighboring towns: one bid, one hauler, a fifth less to pay.", "compost-contract.pdf")
            .With("Two neighboring towns", "Middletown wrote the bid and keeps the accounts."),
        Done("food-waste", 6, "Food scraps collected at six schools and the farmers market; students weigh them and report.", "school-scraps.pdf"),
        Done("air-quality", 14, "No idling at schools, the library and the senior center, with signs and a talk to each bus crew.", "no-idling-rule.pdf"),
    ];
}
