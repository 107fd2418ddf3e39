using Microsoft.AspNetCore.Html;
using Towngreen.Certification;
using Towngreen.Uswds.Content;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>Findings to say in words.</summary>
public sealed record FindingsForm(IReadOnlyList<Finding> Findings, EditionPack Pack);

/// <summary>How a finding's status is marked.</summary>
public static class FindingKind
{
    public static StatusKind Of(FindingStatus status) => status switch
    {
        FindingStatus.Met => StatusKind.Success,
        FindingStatus.NeedsAPerson or FindingStatus.AwaitingReview => StatusKind.Info,
        _ => StatusKind.Warning,
    };

    public static IHtmlContent Mark(FindingWords words, FindingStatus status) => new StatusOptions(Of(status), Text(words.Say(status))).ToHtml();

    private static HtmlContentBuilder Text(string text)
    {
        var content = new HtmlContentBuilder();
        content.Append(text);
        return content;
    }
}
