using Towngreen.Web.Features.Demonstration.Kit;
using Towngreen.Web.Features.Trainings;
using Towngreen.Web.Features.Trainings.Planning;
using static Towngreen.Web.Platform.Identity.Appointment;

namespace Towngreen.Web.Features.Demonstration.Tales;

/// <summary>The three training series of 2026, on the days they were really held, with made-up participants; and one that is still to come.</summary>
internal static class TrainingYear
{
    /// <summary>Manchester's only resident: without her, its cohort is not complete.</summary>
    private const string MissedTheSecond = "Jean Kuczynski";

    private static readonly Participant[] Winter =
    [
        new("Marisol Vega", "windham", "Town Council President", ElectedExecutive),
        new("Tomasz Nowak", "windham", "Director of Public Works", SeniorStaff),
        new("Keisha Brandt", "windham", "Resident", TeamResident),
        new("Rajesh Patel", "fairfield", "Conservation Director", SeniorStaff),
        new("Joan Delaney", "groton", "Planner", Staff),
        new("Curtis Bell", "bloomfield", "Town Council Member", ElectedExecutive),
    ];

    private static readonly Participant[] Spring =
    [
        new("Samantha Boyd", "manchester", "Assistant General Manager", SeniorStaff),
        new("Farid Rahman", "manchester", "Member of the Board of Directors", ElectedExecutive),
        new("Jean Kuczynski", "manchester", "Resident", TeamResident),
        new("Tanya Brooks", "manchester", "Civil Engineer", Staff),
        new("Mei-Ling Chu", "hamden", "Director of Public Health", SeniorStaff),
        new("Olivia Santangelo", "wallingford", "Board of Education Member", ElectedOther),
    ];

    private static readonly Participant[] Summer =
    [
        new("Isabel Quiñones", "norwalk", "Chief of Community Services", SeniorStaff),
        new("Patrick O'Rourke", "norwalk", "Common Council Member", ElectedExecutive),
        new("Yvette Toussaint", "norwalk", "Resident", TeamResident),
        new("Joyce Langevin", "stonington", "Resident", TeamResident),
        new("Peter Amato", "cheshire", "Library Director", SeniorStaff),
    ];

    private static readonly Participant[] Ahead =
    [
        new("Elliot Marchetti", "torrington", "City Council Member", ElectedExecutive),
        new("Grace Obuobi", "torrington", "Economic Development Director", SeniorStaff),
        new("Roland Gagnon", "killingly", "Town Manager", SeniorStaff),
        new("Aaliyah Grant", "naugatuck", "Resident", TeamResident),
        new("Harold Finch", "middletown", "Resident", TeamResident),
        new("Nadia Petrov", "vernon", "Human Services Director", SeniorStaff),
        new("Wesley Crane", "mansfield", "Resident", TeamResident),
        new("Bianca Ferreira", "danbury", "City Council Member", ElectedExecutive),
        new("Theo Lindqvist", "guilford", "Sustainability Coordinator", Staff),
        new("Rosa Jimenez", "new-london", "City Council Member", ElectedExecutive),
    ];

    public static async Task PlayAsync(Stage stage, StoryCalendar calendar, ProgramOffice office)
    {
        stage.MoveTo(new DateTime(2025, 12, 1, 9, 0, 0));
        var trainer = await office.AppointAsync("Imani Okafor", Platform.Identity.Role.Trainer);
        var winter = await HoldAsync(stage, trainer, "Winter 2026", Winter, new(2026, 1, 14), new(2026, 1, 28), new(2026, 2, 11));
        await winter.ConfirmAsync(trainer, stage.Called("Marisol Vega"), "windham");
        var spring = await HoldAsync(stage, trainer, "Spring 2026", Spring, new(2026, 3, 11), new(2026, 3, 25), new(2026, 4, 8));
        await HoldAsync(stage, trainer, "Summer 2026", Summer, new(2026, 5, 6), new(2026, 5, 20), new(2026, 6, 3));
        stage.MoveTo(calendar.Today.AddDays(-30));
        await spring.ConfirmAsync(trainer, stage.Called("Samantha Boyd"), "manchester");
        await AnnounceAsync(stage, trainer, DateOnly.FromDateTime(calendar.Today));
    }

    private static async Task<SampleSeries> HoldAsync(Stage stage, Actor trainer, string season, Participant[] people, params DateOnly[] days)
    {
        var first = days[0].ToDateTime(new TimeOnly(9, 0));
        stage.MoveTo(first.AddDays(-40));
        var series = await SampleSeries.PublishAsync(stage, trainer, Texts($"{season} training series", "", days[0].AddDays(-38), days[0].AddDays(-2)), Series.DefaultCapacity, days);
        for (var index = 0; index < people.Length; index++)
        {
            stage.MoveTo(first.AddDays(-36 + (4 * index)).AddMinutes(47 * index));
            await series.JoinAsync(people[index]);
        }

        await series.MeetAsync(trainer, days, (name, session) => name == MissedTheSecond && session == 2);
        return series;
    }

    /// <summary>Seven weeks from today, on three Wednesdays: few seats, so that there is a line.</summary>
    private static async Task AnnounceAsync(Stage stage, Actor trainer, DateOnly today)
    {
        var first = Enumerable.Range(50, 7).Select(today.AddDays).First(day => day.DayOfWeek == DayOfWeek.Wednesday);
        stage.MoveTo(today.AddDays(-12).ToDateTime(new TimeOnly(9, 0)));
        var series = await SampleSeries.PublishAsync(stage, trainer, Texts(
            $"{SeasonOf(first)} {first.Year} training series", " A made-up series, for the demonstration: nobody really meets.", today.AddDays(-12), first.AddDays(-2)),
            capacity: 8, first, first.AddDays(14), first.AddDays(28));
        for (var index = 0; index < Ahead.Length; index++)
        {
            stage.MoveTo(today.AddDays(-11 + index).ToDateTime(new TimeOnly(9 + index, 11)));
            await series.JoinAsync(Ahead[index]);
        }
    }

    private static string SeasonOf(DateOnly day) => day.Month switch
    {
        12 or 1 or 2 => "Winter",
        3 or 4 => "Spring",
        5 or 6 or 7 or 8 => "Summer",
        _ => "Fall",
    };

    private static SeriesTexts Texts(string title, string note, DateOnly opens, DateOnly closes) => new(
        title,
        "Three live sessions on equity in municipal work: whom decisions touch, who is missing from the table, and how to change that with the equity toolkit." + note,
        "- Talk with your team about one action you would like to take on together.\n- Look up how many people in your town rent, and how many speak another language at home.",
        "Slides and worksheets come by mail before each session. Sessions are live and are not recorded.",
        opens, closes, Series.DefaultOfferHours, Series.DefaultMinimumShare);
}
