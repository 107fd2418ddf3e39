using System.Diagnostics.CodeAnalysis;

namespace Towngreen.Web.Features.Applications;

/// <summary>Every address of this feature, made in one place.</summary>
[SuppressMessage("Design", "CA1055", Justification = "Views and redirects want paths as they stand in pages.")]
public static class ApplicationLinks
{
    public static string Dashboard(string town) => $"/workspace/{town}";

    public static string Start(string town) => $"{Dashboard(town)}/applications/start";

    public static string Application(string town, string reference) => $"{Dashboard(town)}/applications/{reference}";

    public static string Action(string town, string reference, string actionKey) => $"{Application(town, reference)}/actions/{actionKey}";

    /// <summary>The form of one credit on its action's page.</summary>
    public static string Credit(string town, string reference, string actionKey, string creditId) =>
        $"{Action(town, reference, actionKey)}#{CreditAnchor(creditId)}";

    /// <summary>Partners, assignment, comments and publicity of an action, apart from its credits.</summary>
    public static string Submission(string town, string reference, string actionKey) => $"{Action(town, reference, actionKey)}/submission";

    public static string Partners(string town, string reference, string actionKey) => $"{Action(town, reference, actionKey)}#partners";

    /// <summary>What the edition asks about the town itself.</summary>
    public static string About(string town, string reference) => $"{Application(town, reference)}/about";

    /// <summary>One of the questions about the town.</summary>
    public static string AboutFact(string town, string reference, string factId) => $"{About(town, reference)}#fact-{factId}";

    public static string HandIn(string town, string reference) => $"{Application(town, reference)}/hand-in";

    /// <summary>What was frozen at a hand-in.</summary>
    public static string Receipt(string town, string reference, int number) => $"{Application(town, reference)}/hand-ins/{number}";

    public static string Withdraw(string town, string reference) => $"{Application(town, reference)}/withdraw";

    /// <summary>The shortest way to a level or designation; without one, to the next level.</summary>
    public static string Path(string town, string reference, string? to = null, string? objective = null) =>
        $"{Application(town, reference)}/path{(to is null ? "" : $"?to={Uri.EscapeDataString(to)}")}{(objective is null ? "" : $"&objective={objective}")}";

    /// <summary>What becomes of the work under another edition.</summary>
    /// <param name="edition">The edition's key; without it, the page chooses.</param>
    public static string Carry(string town, string reference, string? edition = null) =>
        $"{Application(town, reference)}/carry{(edition is null ? "" : $"?edition={Uri.EscapeDataString(edition)}")}";

    /// <summary>What the work would come to under another edition or on another day: for the town, and for whoever reviews it.</summary>
    public static string OtherRules(string reference) => $"/applications/{reference}/other-rules";

    internal static string PathHandler(string town, string reference, string handler) => $"{Path(town, reference)}?handler={handler}";

    internal static string CreditAnchor(string creditId) => $"credit-{creditId}";
}
