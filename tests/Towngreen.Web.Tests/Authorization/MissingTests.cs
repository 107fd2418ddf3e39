using System.Net;
using System.Text.RegularExpressions;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>What is not for somebody is missing for them: the same answer, for the same work, as for what never was.</summary>
[Collection(nameof(OneWorld))]
public sealed partial class MissingTests(World world)
{
    /// <summary>Those who get past a page's own rule and are refused by what it calls, and those who do not.</summary>
    private static readonly Person[] Callers = [Person.Visitor, Person.FormerMember, Person.OtherContact, Person.ReviewingCoach, Person.AdministratorOfTown];

    private static readonly string[] OneOfMany = ["reference", "id", "token", "member", "registration", "code"];

    public static TheoryData<string> Routes() => [.. Policy.Rows.Where(row => row.Thing != Thing.None).Select(row => row.Route).Distinct()];

    [Theory, MemberData(nameof(Routes))]
    public async Task ForeignThing_Asked_IsAnsweredLikeOneThatNeverWas(string route)
    {
        List<string> wrong = [];
        foreach (var row in Policy.Rows.Where(row => row.Route == route))
        {
            foreach (var person in Callers.Where(person => Policy.Expected(row, person) == Answer.Missing))
            {
                var values = Calls.ValuesOf(world, row.Thing);
                await CompareAsync(row, person, (values, Invented(row, values)), MaySee(row, person), wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Somebody who may in their own town puts another town's number into the address.</summary>
    [Theory, MemberData(nameof(Routes))]
    public async Task ForeignThing_UnderOnesOwnTown_IsAnsweredLikeOneThatNeverWas(string route)
    {
        List<string> wrong = [];
        foreach (var row in Policy.Rows.Where(row => row.Route == route && row.Audience.Includes(Person.Contact) && Policy.AsksToSignIn(route)))
        {
            var own = Calls.ValuesOf(world, row.Thing);
            if (Varying(row).FirstOrDefault() is not { } id || !world.Foreign.TryGetValue(row.Thing, out var foreign) || !foreign.ContainsKey(id))
            {
                continue;
            }

            var swapped = new Dictionary<string, string>(own) { [id] = foreign[id] };
            var reply = await world.CallAsync(row, Person.Contact, swapped);
            if (reply.Status != HttpStatusCode.NotFound)
            {
                wrong.Add($"{row.Handler} {row.Thing}: {(int)reply.Status}");
            }

            await CompareAsync(row, Person.Contact, (swapped, Invented(row, own)), knows: false, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task CompareAsync(
        Row row, Person person, (IReadOnlyDictionary<string, string> Real, IReadOnlyDictionary<string, string> Invented) values, bool knows, List<string> wrong)
    {
        var (real, invented) = values;
        var (found, work) = await world.Commands.DuringAsync(() => world.CallAsync(row, person, real));
        var (missing, lessWork) = await world.Commands.DuringAsync(() => world.CallAsync(row, person, invented));
        if ((found.Status, Masked(found, real)) is var one && (missing.Status, Masked(missing, invented)) is var other && one != other)
        {
            wrong.Add($"{row.Handler} {row.Thing} as {person}: {one.Status} and {other.Status}, {Parting.Of(one.Item2, other.Item2)}");
        }

        if (!knows && work - lessWork is < 0 or > 1)
        {
            wrong.Add($"{row.Handler} {row.Thing} as {person}: {work} questions to the database, and {lessWork} where there is nothing");
        }

        if (await world.HasChangedAsync())
        {
            await world.PutBackAsync();
        }
    }

    /// <summary>Whoever sees the thing on one page and is refused an act on it knows of it anyway.</summary>
    private static bool MaySee(Row row, Person person) => Policy.Rows.Any(other =>
        other.Thing == row.Thing && other.Audience.Includes(person) && (other.Route == row.Route || other.Audience != Audience.Anyone));

    /// <summary>The part of the address that says which one; the town itself, where nothing else does.</summary>
    private static IEnumerable<string> Varying(Row row)
    {
        var names = Parameter().Matches(row.Route).Select(match => match.Groups[1].Value).ToList();
        return names.Intersect(OneOfMany) is var exact && exact.Any() ? exact : names.Where(name => name is "slug" or "town" or "number" or "key").Take(1);
    }

    private static Dictionary<string, string> Invented(Row row, IReadOnlyDictionary<string, string> values)
    {
        var invented = new Dictionary<string, string>(values);
        foreach (var name in Varying(row))
        {
            invented[name] = Guid.TryParse(values[name], out _) ? Guid.NewGuid().ToString() : NotAHyphen().Replace(values[name], "z");
        }

        return invented;
    }

    private static string Masked(Reply reply, IReadOnlyDictionary<string, string> values) =>
        values.Values.Where(value => value.Length > 3).Aggregate(reply.WithoutKeys(), (text, value) => text.Replace(value, "#", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("[^-]")]
    private static partial Regex NotAHyphen();
}
