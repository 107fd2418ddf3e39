namespace Towngreen.Browser.Tests.Tour;

/// <summary>Where somebody goes of their own accord.</summary>
/// <param name="Address">Where it is; a town in braces stands for the number of its latest application.</param>
/// <param name="State">What is special about the page there; empty when nothing is.</param>
/// <param name="Press">The button that is pressed there with nothing filled in: the form is refused.</param>
/// <param name="IsAside">The page is looked at as it usually is, too, when a link leads to it.</param>
internal sealed record Stop(string Address, string State, string? Press = null, bool IsAside = false)
{
    public static Stop Refused(string address, string press) => new(address, "refused", press, IsAside: true);

    public static Stop Aside(string address, string state) => new(address, state, IsAside: true);
}

/// <summary>Somebody of the demonstration who goes round; nobody's name stands for a visitor without an account.</summary>
internal sealed record Tourist(string? Name, params Stop[] Stops)
{
    public string Called => Name ?? "a visitor";
}

/// <summary>Who goes where of their own accord. From there they go through every door that nobody has been through before.</summary>
internal static class Itinerary
{
    /// <summary>The pages with what the demonstration's program does not ask for: figures about the town, and actions that do not apply to it.</summary>
    public static IReadOnlyList<string> NotInThisProgram { get; } =
        ["/review/{reference}/does-not-apply/{actionKey}", "/workspace/{town}/applications/{reference}/about"];

    public static IReadOnlyList<Tourist> Tourists { get; } =
    [
        new(null,
            new("/", "first page"),
            new("/nowhere", "no such page"),
            Stop.Aside("/error?status=400", "form that could not be read"),
            Stop.Aside("/error?status=500", "fault of ours"),
            Stop.Aside("/actions?q=zebra", "nothing found"),
            Stop.Aside("/towns?q=zebra", "nothing found"),
            Stop.Aside("/towns/andover", "town that has not joined"),
            Stop.Aside("/towns/windham", "certified town"),
            Stop.Refused("/sign-up", "Mail me a link"),
            Stop.Refused("/sign-in", "Sign in"),
            Stop.Refused("/forgot-password", "Mail me a link"),
            Stop.Refused("/check-in", "Go on"),
            new("/gallery", "every component in every state"),
            new("/check-your-mail", "after signing up"),
            new("/reset-password?user=00000000-0000-0000-0000-000000000001&token=x", "choosing a password"),
            new("/confirm-email?user=00000000-0000-0000-0000-000000000001&token=x", "choosing a password"),
            new("/account/email/confirm?user=00000000-0000-0000-0000-000000000001&email=a@example.org&token=x", "new address"),
            Stop.Aside("/mailbox?to=lena.hartwell@example.org", "mail to somebody invited"),
            Stop.Aside("/mailbox?to=nora.whitfield@example.org", "mail to a town outside"),
            Stop.Aside("/mailbox?to=wesley.crane@example.org", "mail to somebody registered"),
            Stop.Aside("/mailbox?to=peter.amato@example.org", "mail with a certificate"),
            new("/trainings/winter-2027-training-series/check-your-mail", "after registering")),
        new("Roland Gagnon", new Stop("/workspace", "registration that waits"), new Stop("/register", "for another town"), Stop.Refused("/register", "Hand in the registration")),
        new("Elliot Marchetti",
            new("/workspace/torrington", "town that just joined"), Stop.Refused("/workspace/torrington/team/invite", "Send the invitation"),
            Stop.Refused("/workspace/torrington/coaching/ask", "Ask for a coach")),
        new("Samantha Boyd",
            Stop.Aside("/workspace/manchester", "draft"), Stop.Aside("/workspace/manchester/applications/{manchester}/hand-in", "things to mend"),
            new("/workspace/manchester/applications/{manchester}/actions/equity-training/submission", "partners and comments")),
        new("Catherine Doyle", Stop.Aside("/workspace/fairfield", "draft beside an expired certificate"), Stop.Aside("/workspace/fairfield/toolkits", "run under way")),
        new("Darnell Hopkins", Stop.Aside("/workspace/hamden", "returned"), Stop.Aside("/workspace/hamden/applications/{hamden}", "returned")),
        new("Isabel Quiñones", Stop.Aside("/workspace/norwalk", "in review"), Stop.Aside("/workspace/norwalk/applications/{norwalk}", "in review")),
        new("Ana Medeiros", Stop.Aside("/workspace/stonington", "not certified"), Stop.Aside("/workspace/stonington/mentorships", "asked for help")),
        new("Marisol Vega",
            Stop.Aside("/workspace/windham", "certified"), Stop.Aside("/calendar?layout=Month", "month"),
            Stop.Refused("/workspace/windham/mentorships/offer", "Put it in the directory")),
        new("Rosa Delgado", Stop.Aside("/coach", "office of a coach")),
        new("Imani Okafor", Stop.Aside("/trainer", "office of a trainer"), Stop.Refused("/trainer/series/new", "Save the draft"),
            new("/trainer/series/a-series-to-come/draft", "not published yet"), Stop.Aside("/trainer/series/winter-2027-training-series", "open for registration"),
            Stop.Aside("/trainer/series/winter-2027-training-series/sessions/1", "session to come")),
        new("Priya Raman", Stop.Aside("/review", "queue of a reviewer"), Stop.Aside("/workspace/windham", "not open to her")),
        new("Denise Thibodeau",
            Stop.Aside("/admin", "overview"), Stop.Aside("/review", "queue of an administrator"), Stop.Aside("/admin/people?search=zebra", "nobody found"),
            Stop.Aside("/review/{norwalk}", "in review"), new("/review/{norwalk}/return", "nothing to return"), Stop.Refused("/admin/people/add", "Give the role")),
    ];
}
