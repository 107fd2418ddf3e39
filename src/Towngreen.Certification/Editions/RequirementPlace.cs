namespace Towngreen.Certification;

/// <summary>A requirement where it stands in an edition: what it is made of there, and which claims it looks at.</summary>
internal sealed class RequirementPlace
{
    /// <param name="order">How many requirements come before it.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="parts">The places of its parts.</param>
    /// <param name="scope">What it looks at.</param>
    public RequirementPlace(int order, Requirement requirement, RequirementPlace[] parts, ScopePlace scope)
    {
        (Order, Requirement, Parts, Scope) = (order, requirement, parts, scope);
        Facts = requirement.OwnFacts;
    }

    public int Order { get; }

    public Requirement Requirement { get; }

    /// <summary>Its parts, in the order in which they are explained.</summary>
    public RequirementPlace[] Parts { get; }

    /// <summary>The actions and claims it looks at.</summary>
    public ScopePlace Scope { get; }

    /// <summary>What the words need, whatever is claimed.</summary>
    public ValueMap<object> Facts { get; }
}
