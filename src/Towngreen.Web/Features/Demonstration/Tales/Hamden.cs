using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Reviews;
using Towngreen.Web.Platform.Identity;
using static Towngreen.Web.Features.Demonstration.Kit.Deeds;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>Handed in to the last round; two claims came back with questions and wait for the town's answer.</summary>
internal static class Hamden
{
    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        var deadline = calendar.RecentLast.Deadline;
        var town = await SampleTown.RegisterAsync(stage, "hamden", deadline.AddDays(-250),
            "Darnell Hopkins", "Legislative Council Member", Appointment.ElectedExecutive, "Legislative Council");
        await office.ApproveAsync(town);
        await town.WelcomeAsync("Mei-Ling Chu", "Director of Public Health", Appointment.SeniorStaff);
        await town.WelcomeAsync("Samuel Adeyemi", "Resident", Appointment.TeamResident);
        await town.BeginAsync(calendar.Recent.Key);

        stage.MoveTo(deadline.AddDays(-130));
        await town.WorkAsync(deadline.AddDays(-8), [.. People, .. Places]);
        stage.MoveTo(deadline.AddHours(-26));
        await town.HandInAsync();

        stage.MoveTo(deadline.AddDays(24));
        await office.JudgeAsync(town, Objections);
        stage.MoveTo(calendar.RecentLast.Results.ToDateTime(new TimeOnly(9, 45)));
        await office.ReturnAsync(town, "You are close. Please answer the two questions below by the end of the year; everything else is settled.");
        stage.MoveTo(stage.Now.AddDays(3));
        await town.SayAsync(town.Contact, "food-waste", "The hauler's totals for April to June are in the shared folder of public works. Who can add them up?");
    }

    private static Objection[] Objections =>
    [
        new("food-waste", "complete", VerdictOutcome.Return,
            "The campaign is described from January to June, but the record ends in March. Please add the last three months, or change the period."),
        new("affordable-housing-plan", "complete", VerdictOutcome.Return,
            "The file is the draft for the hearing. Which text was adopted, and when? Please attach that one."),
        new("cool-roofs", "complete", VerdictOutcome.Decline,
            "One article in a newsletter is not yet teaching. A talk with a roofer at the library would be."),
    ];

    private static Deed[] People =>
    [
        Toolkit("air-quality", 3,
            "Parents of children with asthma in the southern neighborhoods, school nurses and two pastors.",
            "Nurses asked parents at pick-up; meetings were by phone in the evening, with an interpreter.",
            "We meant to put sensors at Town Hall. Parents showed us the bus depot and the underpass, and there they are.",
            "Readings are posted at both schools; the parents meet the bus company in the winter."),
        Done("statement-on-equity", 5, "A statement by the Legislative Council, with a page in each yearly budget on whom it serves.", "equity-statement.pdf"),
        Done("sustainability-event", 4, "A canal day with bicycles to borrow, a repair table and a walk in two languages.", "canal-day.pdf"),
        Done("train-municipal-representatives", 7, "A half day on health and heat for all department heads.", "training-agenda.pdf"),
        Done("air-quality", 3, "Six sensors and a no-idling rule at schools and the depot.", "air-quality-rule.pdf"),
        Done("affordable-housing-plan", 6, "A five-year plan with homes above the shops along the avenue.", "housing-plan-draft.pdf"),
        Done("homelessness-awareness", 9, "A resolution that calls on every department to help end homelessness, and names who answers for it.", "resolution-on-homelessness.pdf", "resolution"),
    ];

    private static Deed[] Places =>
    [
        Done("local-business-support", 8, "A small-shop fund for doors, ramps and efficient fridges; nineteen shops so far.", "shop-fund.pdf"),
        Done("woodlands-and-urban-forests", 12, "An inventory of street trees and two hundred new ones, most of them where shade was scarce.", "tree-inventory.pdf")
            .With("Neighborhood tree stewards", "The town plants; stewards water for two summers."),
        Done("youth-arts", 10, "A youth orchestra that lends instruments; ninety players from eleven schools.", "orchestra-year.pdf"),
        Done("climate-vulnerability", 15, "Where heat and floods hit hardest, by street; used to choose the first cooling rooms.", "heat-and-flood.pdf"),
        Done("cool-roofs", 2, "An article about cool roofs in the spring newsletter.", "newsletter.pdf"),
        Done("transit-and-mobility", 6, "Bus stops with benches and roofs at the four busiest corners.", "bus-stops.pdf"),
        Renewable(8, 31m, "Solar on two schools and a share in a community field, against all energy of town buildings.", "renewable-share.pdf"),
        Done("food-waste", 2, "A campaign from January to June: less waste at home, and scraps collected at the winter market.", "market-scraps.pdf"),
    ];
}
