using Towngreen.Certification;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>The actions that mentorships are about, whatever edition they were begun under.</summary>
public sealed class MentorshipActions(EditionLibrary editions)
{
    public EditionPack Current => editions.Current;

    /// <summary>What an action of one edition is in another; nothing where that one has it no more.</summary>
    public ActionDefinition? Find(string edition, string key, EditionPack now) =>
        edition == now.Key ? now.Edition.FindAction(key)
        : editions.Find(edition) is { } then ? editions.Between(then, now).Follow(key)
        : now.Edition.FindAction(key);

    /// <summary>Number and title as they are now; as they were then, where the current edition has the action no more.</summary>
    public string Name(string edition, string key) => Find(edition, key, Current)?.NumberedTitle ?? editions.Find(edition)?.ActionName(key) ?? key;

    /// <summary>Every action of the current edition, by category.</summary>
    public IReadOnlyList<Choice> Choices => [.. Current.Edition.Actions.Select(action => new Choice(action.Key, action.NumberedTitle, Group: Current.CategoryName(action.Category)))];
}
