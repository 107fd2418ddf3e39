using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Trainings.Seats;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.SeatFire;

/// <summary>One process: told "SERIES FROM TO" on a line, it lets those people register all at once, and says each one that is in.</summary>
internal static class Crowd
{
    public const string Ready = "ready";

    public const string Done = "done";

    public static async Task<int> ServeAsync(Site site)
    {
        var people = await site.AsAsync(null, (TowngreenDb db) => db.Users.Where(u => u.Email!.StartsWith(People.Prefix)).OrderBy(u => u.Email).Select(u => u.Id).ToListAsync());
        await Console.Out.WriteLineAsync(Ready);
        while (await Console.In.ReadLineAsync() is { } order)
        {
            var (series, from, to) = order.Split(' ') switch { var parts => (parts[0], Number(parts[1]), Number(parts[2])) };
            await Task.WhenAll(Enumerable.Range(from, to - from).Select(index => RegisterAsync(site, series, people[index], index)));
            await Console.Out.WriteLineAsync(Done);
        }

        return 0;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static async Task RegisterAsync(Site site, string series, Guid person, int index)
    {
        var result = await site.AsAsync(person, (Register register) => register.RunAsync(
            new(series, null, new($"Person {index}", "andover", null, "Town Planner", Appointment.SeniorStaff), Acknowledged: true), CancellationToken.None));
        await Console.Out.WriteLineAsync(result.Succeeded ? $"in {index}" : $"refused {index} {result.Errors[0].Code}");
    }
}
