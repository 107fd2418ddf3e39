namespace Towngreen.Certification;

/// <summary>An action where it stands in an edition.</summary>
internal sealed class ActionPlace
{
    private readonly Lazy<Points> _maximum;

    /// <param name="order">How many actions come before it.</param>
    /// <param name="definition">The action.</param>
    /// <param name="category">The place of its category among the edition's.</param>
    /// <param name="all">The credits of the edition: those before it now, and in the end its own and those after it.</param>
    public ActionPlace(int order, ActionDefinition definition, int category, IReadOnlyList<CreditPlace> all)
    {
        (Order, Definition, Category) = (order, definition, category);
        Credits = [.. definition.Credits.DistinctBy(credit => credit.Id).Select((credit, place) => new CreditPlace(all.Count + place, this, credit, all))];
        _maximum = new(() => definition.Maximum);
    }

    public int Order { get; }

    public ActionDefinition Definition { get; }

    /// <summary>The place of its category among the edition's.</summary>
    public int Category { get; }

    /// <summary>Its credits, in the edition's order.</summary>
    public CreditPlace[] Credits { get; }

    /// <summary>The most it can earn.</summary>
    public Points Maximum => _maximum.Value;

    public CreditPlace? Find(string credit)
    {
        foreach (var place in Credits)
        {
            if (place.Ref.Credit == credit)
            {
                return place;
            }
        }

        return null;
    }
}
