namespace Towngreen.Certification;

/// <summary>A requirement where it stands in an edition: what it is made of there, and which claims it looks at.</summary>
internal sealed class RequirementPlace
{
    /// <param name="order">How many requirements come before it.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="parts">The places of its parts.</param>
    /// <param name="edition">The edition.</param>
    public RequirementPlace(int order, Requirement requirement, RequirementPlace[] parts, Edition edition)
    {
        (Order, Requirement, Parts) = (order, requirement, parts);
        Claims = ClaimSet.Of(edition.Credits, requirement.LooksAt);
        Actions = [.. edition.Places.Where(action => action.Credits.Any(requirement.LooksAt))];
        Facts = requirement.OwnFacts;
    }

    public int Order { get; }

    public Requirement Requirement { get; }

    /// <summary>Its parts, in the order in which they are explained.</summary>
    public RequirementPlace[] Parts { get; }

    /// <summary>The actions it looks at, in the edition's order.</summary>
    public ActionPlace[] Actions { get; }

    /// <summary>The claims it looks at.</summary>
    public ClaimSet Claims { get; }

    /// <summary>What the words need, whatever is claimed.</summary>
    public ValueMap<object> Facts { get; }
}
