namespace Towngreen.Certification;

/// <summary>
/// Gives each role a different person. Picking the first fit can leave a role empty that a better choice would fill, so a person already
/// placed moves on whenever another role would take them (augmenting paths): as many roles as possible are filled.
/// </summary>
internal sealed class RoleMatching
{
    private readonly ValueList<string> _roles;
    private readonly IReadOnlyList<CohortMember> _people;
    private readonly int[] _roleOfPerson;

    private RoleMatching(ValueList<string> roles, IReadOnlyList<CohortMember> people)
    {
        _roles = roles;
        _people = people;
        _roleOfPerson = new int[people.Count];
        Array.Fill(_roleOfPerson, -1);
    }

    /// <summary>The roles nobody is left for in a fullest assignment.</summary>
    public static ValueList<string> Unfilled(ValueList<string> roles, IReadOnlyList<CohortMember> people)
    {
        var matching = new RoleMatching(roles, people);
        return [.. Enumerable.Range(0, roles.Count).Where(role => !matching.Fill(role, new bool[people.Count])).Select(role => roles[role])];
    }

    private bool Fill(int role, bool[] asked)
    {
        for (var person = 0; person < _people.Count; person++)
        {
            if (asked[person] || !_people[person].Has(_roles[role]))
            {
                continue;
            }

            asked[person] = true;
            if (_roleOfPerson[person] < 0 || Fill(_roleOfPerson[person], asked))
            {
                _roleOfPerson[person] = role;
                return true;
            }
        }

        return false;
    }
}
