namespace Towngreen.Web.Features.Trainings.Attending.Importing;

/// <summary>Somebody who could be meant by a line of a report.</summary>
public sealed record Registrant(Guid Id, string Name, string Email);

/// <summary>How sure it is whom some lines mean. Only the first needs no person's answer.</summary>
public enum MatchKind
{
    Certain,

    /// <summary>The address is one registrant's, the name another's.</summary>
    AnotherName,

    /// <summary>The name fits more than one registrant, or stands under more than one address.</summary>
    NameTwice,

    /// <summary>The name is a registrant's, the address is not.</summary>
    OtherEmail,

    /// <summary>The name is a registrant's, and there is no address.</summary>
    NoEmail,

    /// <summary>The name is nearly a registrant's.</summary>
    CloseName,

    /// <summary>Nobody registered is anything like it.</summary>
    Unknown,
}

/// <summary>Lines under one name and address, and whom they may mean.</summary>
/// <param name="Key">Stays the same when the file is read again.</param>
/// <param name="Candidates">The likeliest first; exactly one when certain.</param>
public sealed record ReportMatch(string Key, string Name, string? Email, IReadOnlyList<ReportLine> Lines, MatchKind Kind, IReadOnlyList<Registrant> Candidates)
{
    public bool IsDoubtful => Kind is not (MatchKind.Certain or MatchKind.Unknown);
}

/// <summary>Finds who is meant: by e-mail first, then by name. What is not certain is left to a person.</summary>
public static class ReportMatching
{
    /// <returns>Doubtful ones first, then certain ones, then unknown ones, each by name.</returns>
    public static IReadOnlyList<ReportMatch> Match(IEnumerable<ReportLine> lines, IReadOnlyCollection<Registrant> registrants)
    {
        var known = registrants.Select(registrant => (registrant, new PersonName(registrant.Name))).ToList();
        var groups = lines.GroupBy(line => (Email: line.Email ?? "", Name: new PersonName(line.Name).Key)).ToList();
        var namesakes = groups.CountBy(group => group.Key.Name).ToDictionary();
        return [.. groups
            .Select(group => Match(group.Key.Email, [.. group], known, namesakes[group.Key.Name] > 1))
            .OrderBy(match => match.IsDoubtful ? 0 : match.Kind == MatchKind.Certain ? 1 : 2)
            .ThenBy(match => match.Name, StringComparer.CurrentCulture).ThenBy(match => match.Key, StringComparer.Ordinal)];
    }

    private static ReportMatch Match(string email, List<ReportLine> lines, List<(Registrant Registrant, PersonName Name)> known, bool hasNamesake)
    {
        var name = new PersonName(lines[0].Name);
        var byEmail = known.Where(one => one.Registrant.Email == email).ToList();
        var same = known.Where(one => one.Name.IsSame(name)).ToList();
        var close = known.Where(one => one.Name.IsClose(name)).ToList();
        var (kind, candidates) = (byEmail, same) switch
        {
            ([var only], []) => (MatchKind.Certain, [only]),
            ([var only], _) when same.Contains(only) => (MatchKind.Certain, byEmail),
            ([_], _) => (MatchKind.AnotherName, [.. byEmail, .. same]),
            (_, [_, _, ..]) => (MatchKind.NameTwice, same),
            (_, [_]) => (hasNamesake ? MatchKind.NameTwice : email.Length > 0 ? MatchKind.OtherEmail : MatchKind.NoEmail, [.. same, .. close.Except(same)]),
            _ => (close.Count > 0 ? MatchKind.CloseName : MatchKind.Unknown, close),
        };
        return new ReportMatch($"{email}|{name.Key}", lines[0].Name, email.Length > 0 ? email : null, lines, kind, [.. candidates.Select(one => one.Registrant)]);
    }
}
