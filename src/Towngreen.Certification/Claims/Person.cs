namespace Towngreen.Certification;

/// <summary>A person named in evidence.</summary>
/// <param name="Name">The name as written. Two people of one list with the same name, apart from case and outer spaces, are one person.</param>
/// <param name="Title">Their office or position as written.</param>
/// <param name="Roles">Ids of the roles they can stand for; see <see cref="PersonRole"/>.</param>
/// <param name="Sessions">The days of the sessions they attended live.</param>
public sealed record Person(string Name, string Title, ValueList<string> Roles, ValueList<DateOnly> Sessions)
{
    /// <summary>The name without outer spaces.</summary>
    internal string TrimmedName => Name.Trim();
}

/// <summary>The ids of the roles people can have.</summary>
public static class PersonRole
{
    /// <summary>Elected to a body that represents the municipal executive branch; boards of education and of finance are not.</summary>
    public const string ElectedExecutive = "elected-executive";

    /// <summary>Elected to another body, such as a board of education or of finance.</summary>
    public const string ElectedOther = "elected-other";

    /// <summary>A municipal employee at management or director level.</summary>
    public const string SeniorStaff = "senior-staff";

    /// <summary>Any other municipal or board-of-education employee.</summary>
    public const string Staff = "staff";

    /// <summary>A resident who serves on the sustainability team.</summary>
    public const string TeamResident = "team-resident";

    /// <summary>Any other resident.</summary>
    public const string Resident = "resident";
}
