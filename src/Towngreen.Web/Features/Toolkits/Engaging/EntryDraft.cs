using Towngreen.Web.Features.Toolkits.Running;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Toolkits.Engaging;

/// <summary>A line of the log as somebody fills it in.</summary>
public sealed record EntryDraft(DateOnly? HeldOn, string? Place, EngagementFormat? Format, string? Language, int? People, string? Heard, string? Changed)
{
    /// <summary>The line, or what has to be mended. Only what changed may be left out: often nothing does.</summary>
    public Result<EngagementContent> Read(DateOnly today)
    {
        List<Error> errors =
        [
            .. RunDays.Past(HeldOn, today).Select(error => error with { Field = nameof(HeldOn) }),
            .. Text(Place, nameof(Place), EngagementEntry.MaxPlaceLength),
            .. Format is null ? [new RunTextMissing { Field = nameof(Format) }] : Array.Empty<Error>(),
            .. Text(Language, nameof(Language), EngagementEntry.MaxLanguageLength),
            .. People is >= 0 and <= EngagementEntry.MostPeople ? [] : new Error[] { new PeopleNotCounted(EngagementEntry.MostPeople) { Field = nameof(People) } },
            .. Text(Heard, nameof(Heard), EngagementEntry.MaxTextLength),
            .. Text(Changed, nameof(Changed), EngagementEntry.MaxTextLength, isNeeded: false),
        ];
        return errors.Count > 0
            ? errors
            : new EngagementContent(HeldOn!.Value, Clean(Place), Format!.Value, Clean(Language), People!.Value, Clean(Heard), Clean(Changed));
    }

    private static IEnumerable<Error> Text(string? typed, string field, int most, bool isNeeded = true)
    {
        var text = Clean(typed);
        return text.Length > most ? [new RunTextTooLong(most) { Field = field }]
            : text.Length == 0 && isNeeded ? [new RunTextMissing { Field = field }]
            : [];
    }

    private static string Clean(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}
