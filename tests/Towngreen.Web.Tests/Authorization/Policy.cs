using System.Text.RegularExpressions;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>How a call ends, as far as it is about who calls.</summary>
internal enum Answer
{
    /// <summary>The page, the file, the act; or the form again because of what was typed.</summary>
    Allowed,
    SignIn,
    SecondFactor,

    /// <summary>As if it did not exist.</summary>
    Missing,
}

/// <summary>One row: an endpoint's handler, what it is about, and who gets it.</summary>
/// <param name="Route">The endpoint's route.</param>
/// <param name="Handler">GET, or POST with the name of the page's handler.</param>
/// <param name="Address">The address to call, with the names of the route and of what a form says.</param>
/// <param name="Form">What is posted, as a query.</param>
/// <param name="RefusalsOnly">This world's edition has no such thing: the feature's own tests see it granted, here it is refused.</param>
internal sealed record Row(string Route, string Handler, Thing Thing, Audience Audience, string Address, string Form, bool RefusalsOnly)
{
    public bool IsPost => Handler != Policy.Read;
}

/// <summary>
/// Who gets what: every endpoint of the application, and what each kind of person gets from the whole of attributes, pages and use cases.
/// It is written down once, here; a test calls everything as everybody and compares, and renders it for administrators.
/// </summary>
internal static partial class Policy
{
    public const string Read = "GET";

    public static IReadOnlyList<(string Title, IReadOnlyList<Row> Rows)> Chapters { get; } =
    [
        ("The public site", [.. PublicSite()]),
        ("Accounts and a person's own things", [.. Accounts()]),
        ("Files", [.. Files()]),
        ("A town's team and registration", [.. Teams()]),
        ("Applications", [.. Applications()]),
        ("Toolkit runs", [.. Toolkits()]),
        ("Coaching", [.. Coaching()]),
        ("Mentorships", [.. Mentorships()]),
        ("Trainings", [.. Trainings()]),
        ("Review", [.. Reviews()]),
        ("Administration", [.. Administration()]),
    ];

    public static IReadOnlyList<Row> Rows { get; } = [.. Chapters.SelectMany(chapter => chapter.Rows)];

    /// <summary>Routes that look for somebody signed in before anything else; the others answer visitors themselves.</summary>
    private static readonly ILookup<string, Row> ByRoute = Rows.ToLookup(row => row.Route);

    /// <summary>
    /// Whoever is not in a row's audience learns nothing: the thing is missing. Two hints are given, both before anything is looked up: visitors
    /// are sent to sign in where nothing is for visitors, and whose role waits for a second factor is sent to add one where it would open the page.
    /// </summary>
    public static Answer Expected(Row row, Person person) =>
        row.Audience.Includes(person) ? Answer.Allowed
        : person == Person.Visitor && AsksToSignIn(row.Route) ? Answer.SignIn
        : AsksToSignIn(row.Route) && !Opens(row.Route, person) && Opens(row.Route, person.WithSecondFactor()) ? Answer.SecondFactor
        : Answer.Missing;

    public static bool AsksToSignIn(string route) =>
        !ByRoute[route].Any(row => row.Audience.Includes(Person.Visitor)) && ByRoute[route].Any(row => row.Audience.People.Count > 0);

    public static bool Opens(string route, Person person) => ByRoute[route].Any(row => row.Audience.Includes(person));

    private static IEnumerable<Row> At(string address, params Call[] calls) => At(address, [Thing.None], calls);

    private static IEnumerable<Row> At(string address, Thing thing, params Call[] calls) => At(address, [thing], calls);

    private static IEnumerable<Row> At(string address, Thing[] things, params Call[] calls) =>
        from thing in things
        from call in calls
        select new Row(RouteOf(address), call.Handler, thing, call.Audience, address, call.Form, call.RefusalsOnly);

    /// <summary>The address without its query. An optional part of a route has a question mark, too.</summary>
    private static string RouteOf(string address) => Query().Replace(address, "");

    private static Call Get(Audience audience) => new(Read, audience, "");

    private static Call Post(Audience audience, string handler = "", string form = "") => new($"POST {handler}".TrimEnd(), audience, form);

    private static Call Elsewhere(this Call call) => call with { RefusalsOnly = true };

    [GeneratedRegex(@"\?(?!\}).*$")]
    private static partial Regex Query();

    private sealed record Call(string Handler, Audience Audience, string Form, bool RefusalsOnly = false);
}
