using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>The policy as an administrator reads it.</summary>
internal static partial class PolicyDocument
{
    private const string Introduction = """
        # Who may see and do what

        This page is written by the test that holds it: every address of the application was called as every kind of person below, and answered as
        it says here. An address that is missing here fails the build.

        Whoever is not named for something learns nothing of it: the page answers as if the thing did not exist. Two hints are given, both before
        anything is looked up. Visitors are sent to sign in where nothing is meant for visitors. People whose role waits for a second factor are sent
        to add one where it would open the page; until then the role counts for nothing. A role that ended counts for nothing from the next request on.

        Links with a secret in them (invitations, confirmations, calendar subscriptions) open for whoever has the link. "To act" means to send a form
        of that page; what a form may say is checked apart from this, and what an act may still do to the thing as it stands is told on the page.

        "Of town" are people who are on the town's team as well. "By password" are people who signed in without the second factor their role needs.
        "Nobody" means that there is no such thing: a drafted series has no public page.

        """;

    private static readonly Dictionary<Thing, string> Words = new()
    {
        [Thing.None] = "",
        [Thing.Action] = "an action",
        [Thing.Town] = "a town",
        [Thing.DraftApplication] = "draft",
        [Thing.ApplicationHandedIn] = "handed in",
        [Thing.DecidedApplication] = "decided",
        [Thing.OpenRun] = "open run",
        [Thing.PrivateRun] = "finished run",
        [Thing.SealedRun] = "run sealed as evidence",
        [Thing.PublicRun] = "finished run, made public",
        [Thing.Toolkit] = "toolkit",
        [Thing.WaitingRequest] = "request without a coach",
        [Thing.MatchedRequest] = "request with a coach",
        [Thing.Proposal] = "proposal",
        [Thing.Mentorship] = "mentorship",
        [Thing.MentorshipOfPartner] = "the same, from the other town's side",
        [Thing.OutsideMentorship] = "mentorship with a town outside the program",
        [Thing.SharingHour] = "sharing hour",
        [Thing.PublishedSeries] = "published series",
        [Thing.DraftSeries] = "drafted series",
        [Thing.SessionToday] = "series held today",
        [Thing.PastSession] = "series that is over",
        [Thing.Registration] = "by the registration's own number",
        [Thing.RegistrationLink] = "by the mailed link",
        [Thing.AttendanceCertificate] = "certificate of attendance",
        [Thing.Certificate] = "certificate",
        [Thing.OpenMembership] = "a member",
        [Thing.OpenInvitation] = "open invitation and offer",
        [Thing.PendingRegistration] = "registration of a town",
        [Thing.Account] = "an account",
        [Thing.FeedLink] = "by the secret link",
        [Thing.Resolution] = "the resolution of a registration",
        [Thing.DraftFile] = "evidence not handed in",
        [Thing.FileHandedIn] = "evidence handed in",
        [Thing.PublicFile] = "approved evidence, made public",
        [Thing.RunFile] = "file of a run",
        [Thing.PublicRunFile] = "file beside a public summary",
    };

    public static string Write()
    {
        var text = new StringBuilder(Introduction);
        WritePeople(text);
        foreach (var (title, rows) in Policy.Chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| address | about | to see it | to act |\n| --- | --- | --- | --- |\n");
            foreach (var route in rows.GroupBy(row => row.Route))
            {
                WriteRoute(text, route);
            }
        }

        return text.ToString();
    }

    private static void WritePeople(StringBuilder text)
    {
        var audiences = Policy.Rows.SelectMany(row => row.Audience.Parts).DistinctBy(part => part.Name).OrderBy(part => part.Name, StringComparer.Ordinal);
        text.Append("\n| who this page names | tried as |\n| --- | --- |\n");
        foreach (var audience in audiences.Where(audience => audience.People.Count > 0 && audience.People.Count < Persons.All.Count - 1))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {audience.Name} | {string.Join(", ", audience.People.Order().Select(Name))} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nTried as well: {string.Join(", ", Persons.All.Where(person => audiences.All(audience => audience.People.Count >= Persons.All.Count - 1 || !audience.Includes(person))).Select(Name))}.\n");
    }

    /// <summary>Things that get the same answers share a line.</summary>
    private static void WriteRoute(StringBuilder text, IEnumerable<Row> rows)
    {
        var lines = rows.GroupBy(row => row.Thing).Select(of => (Thing: Words[of.Key], Answers: $"{See(of)} | {Act(of)}"))
            .GroupBy(line => line.Answers, line => line.Thing);
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{Plain(rows.First().Route)}` | {string.Join("; ", line)} | {line.Key} |\n");
        }
    }

    private static string See(IEnumerable<Row> rows) => rows.FirstOrDefault(row => !row.IsPost)?.Audience.Name ?? "";

    private static string Act(IEnumerable<Row> rows)
    {
        var acts = rows.Where(row => row.IsPost).GroupBy(row => row.Audience.Name).ToList();
        return acts.Count == 1 ? acts[0].Key : string.Join("; ", acts.Select(of => $"{string.Join(", ", of.Select(Handler))}: {of.Key}"));
    }

    private static string Handler(Row row) => row.Handler == "POST" ? "the form" : Spaced(row.Handler["POST ".Length..]);

    private static string Name(Person person) => Spaced(person.ToString());

    private static string Spaced(string name) => Humps().Replace(name, " ").ToLowerInvariant();

    private static string Plain(string route) => Constraints().Replace(route, "");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Humps();

    [GeneratedRegex(@":\w+(?=\})|\?(?=\})")]
    private static partial Regex Constraints();
}
