using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.Evidence;
using Towngreen.Web.Features.Catalogue;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Towns;

/// <summary>What a town shows of one action: the credits whose evidence it made public.</summary>
public sealed record ShownAction(string Name, string Address, IReadOnlyList<ShownCredit> Credits);

/// <summary>A credit's evidence as a visitor reads it: each entry's answers, and the files.</summary>
public sealed record ShownCredit(string Title, DateOnly? CompletedOn, IReadOnlyList<IReadOnlyList<ShownAnswer>> Entries, IReadOnlyList<PublicFile> Files);

public sealed record ShownAnswer(string Label, string Text, string? Link = null);

/// <summary>Turns public claims into what people read, in the words of the edition they were made under.</summary>
public sealed class TownEvidence(EditionLibrary library, EvidenceWords said, Words words)
{
    public IReadOnlyList<ShownAction> Show(IReadOnlyList<PublicClaim> claims) =>
    [
        .. claims.GroupBy(claim => (claim.Edition, claim.ActionKey)).Select(group =>
        {
            var edition = library.Get(group.Key.Edition);
            var action = edition.Edition.ActionByKey(group.Key.ActionKey);
            return new ShownAction(
                action.NumberedTitle,
                CatalogueLinks.Action(action.Key, edition == library.Current ? null : edition.Key),
                [.. group.Select(claim => Credit(claim, action.FindCredit(claim.CreditId)!, edition))]);
        }),
    ];

    private ShownCredit Credit(PublicClaim claim, Credit credit, EditionPack edition) => new(
        credit.Title,
        claim.Claim.CompletedOn,
        [.. claim.Claim.Entries.Select(entry => (IReadOnlyList<ShownAnswer>)[.. Answers(entry, credit, edition)])],
        claim.Files);

    private IEnumerable<ShownAnswer> Answers(Entry entry, Credit credit, EditionPack edition) =>
        from field in credit.Evidence
        let value = entry.Find(field.Id)
        where value is not null and not FileValue
        select Answer(field, value, edition);

    private ShownAnswer Answer(EvidenceField field, EvidenceValue value, EditionPack edition) => value switch
    {
        PeopleValue people => new ShownAnswer(field.Label, Offices(people)),
        LinkValue { IsWebAddress: true } link => new ShownAnswer(field.Label, link.Address.Trim(), link.Address.Trim()),
        _ => new ShownAnswer(field.Label, said.Say(value, field, edition)),
    };

    /// <summary>The public learns which offices took part, not who: people agreed to help their town, not to be listed.</summary>
    private string Offices(PeopleValue people)
    {
        var offices = people.People.Select(person => person.Title.Trim()).Where(title => title.Length > 0).ToList();
        var count = words.Say("towns.people", new { People = people.People.Count });
        return offices.Count > 0 ? $"{count}: {string.Join(", ", offices)}" : count;
    }
}
