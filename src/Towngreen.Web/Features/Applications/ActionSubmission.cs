namespace Towngreen.Web.Features.Applications;

/// <summary>What an application hands in for one action: the partners box and, through its claims, the evidence.</summary>
public sealed class ActionSubmission
{
    /// <summary>The index that lets an application have one submission for each action.</summary>
    public const string OnePerActionIndex = "ux_action_submission_action";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    public required string ActionKey { get; init; }

    public PartnersBox Partners { get; private set; } = PartnersBox.NotAnswered;

    /// <summary>The team member who looks after it.</summary>
    public Guid? AssignedTo { get; set; }

    /// <summary>Whether everyone may see the evidence once it is approved.</summary>
    public bool IsPublic { get; set; }

    public int Version { get; private set; }

    public void Answer(PartnersBox partners) => Partners = partners;
}

/// <summary>The box every submission carries.</summary>
/// <param name="Answer">Whether there were partners; nothing is said until somebody answers.</param>
/// <param name="Names">The partners, as written.</param>
/// <param name="OwnRole">What the town itself did.</param>
public sealed record PartnersBox(PartnersAnswer Answer, string Names, string OwnRole)
{
    public const int MaxLength = 2000;

    public static PartnersBox NotAnswered { get; } = new(PartnersAnswer.NotAnswered, "", "");

    /// <summary>Complete: no partners, or their names together with the town's own role.</summary>
    public bool IsComplete => Answer switch
    {
        PartnersAnswer.None => true,
        PartnersAnswer.Some => Names.Length > 0 && OwnRole.Length > 0,
        _ => false,
    };
}

public enum PartnersAnswer
{
    NotAnswered,
    None,
    Some,
}
