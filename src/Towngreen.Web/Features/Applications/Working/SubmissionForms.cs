using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Applications.Working;

/// <param name="Theirs">What somebody else saved meanwhile, to compare with.</param>
public sealed record PartnersForm(ActionWork Work, PartnersInput Input, PartnersBox? Theirs)
{
    public static IEnumerable<Choice> Answers(Words words) =>
    [
        new(nameof(PartnersAnswer.None), words["No partners: the town did this by itself"]),
        new(nameof(PartnersAnswer.Some), words["There were partners"]),
    ];
}

public sealed record AssignmentForm(ActionWork Work, Guid? AssignedTo)
{
    public IEnumerable<Choice> People => Work.Team.Select(person => new Choice(person.UserId.ToString(), person.Name, person.Title));
}

public sealed record CommentsForm(ActionWork Work, CommentInput Comment);

public sealed record PublicityForm(ActionWork Work, bool IsPublic);
