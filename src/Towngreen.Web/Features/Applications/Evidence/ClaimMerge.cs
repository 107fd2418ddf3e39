using System.Globalization;
using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>Whose version of a part of a claim.</summary>
public enum Side
{
    Mine,
    Theirs,
}

/// <summary>A part of a claim about which two versions differ.</summary>
/// <param name="Part">The part.</param>
/// <param name="Mine">What I have there; nothing when it is empty.</param>
/// <param name="Theirs">What was saved meanwhile.</param>
/// <param name="Suggested">The side that alone changed it; nothing when both did, so that a person has to choose.</param>
public sealed record ClaimDifference(ClaimPart Part, object? Mine, object? Theirs, Side? Suggested);

/// <summary>A part of a claim that can be changed by itself.</summary>
/// <param name="Name">"kind", "completed" or "impact", or the id of an evidence field.</param>
/// <param name="Entry">The entry's place from 0; nothing for what belongs to the whole claim.</param>
public sealed record ClaimPart(string Name, int? Entry = null)
{
    public const string Kind = "kind";

    public const string Completed = "completed";

    public const string Impact = "impact";

    /// <summary>An entry that a record of the program wrote: it is taken whole, or not.</summary>
    public const string Sealed = "sealed";

    /// <summary>The name its choice is posted under.</summary>
    public string Key => Entry is { } entry ? string.Create(CultureInfo.InvariantCulture, $"{entry}.{Name}") : Name;
}

/// <summary>Three-way comparison of a claim that two people changed at once, and the claim that their choices make.</summary>
public static class ClaimMerge
{
    /// <param name="started">What both started from.</param>
    /// <param name="mine">What I want to save.</param>
    /// <param name="theirs">What was saved meanwhile.</param>
    public static IReadOnlyList<ClaimDifference> Compare(Claim started, Claim mine, Claim theirs)
    {
        var (from, left, right) = (Take(started), Take(mine), Take(theirs));
        return [.. left.Keys.Union(right.Keys)
            .Select(part => (part, Old: from.GetValueOrDefault(part), Mine: left.GetValueOrDefault(part), Theirs: right.GetValueOrDefault(part)))
            .Where(row => !Equals(row.Mine, row.Theirs))
            .Select(row => new ClaimDifference(row.part, row.Mine, row.Theirs, Suggest(row.Old, row.Mine, row.Theirs)))];
    }

    /// <summary>Their claim, with my version of every part that was chosen to be mine.</summary>
    /// <param name="theirs">What was saved meanwhile.</param>
    /// <param name="mine">What I want to save.</param>
    /// <param name="chosen">The parts to take from mine.</param>
    public static Claim Combine(Claim theirs, Claim mine, IReadOnlySet<ClaimPart> chosen)
    {
        var (parts, left) = (Take(theirs), Take(mine));
        foreach (var part in chosen)
        {
            parts[part] = left.GetValueOrDefault(part);
        }

        return Put(theirs, parts);
    }

    private static Side? Suggest(object? old, object? mine, object? theirs) =>
        Equals(old, theirs) ? Side.Mine : Equals(old, mine) ? Side.Theirs : null;

    /// <summary>A claim taken apart: an absent part and an empty one are the same.</summary>
    private static Dictionary<ClaimPart, object?> Take(Claim claim)
    {
        var parts = new Dictionary<ClaimPart, object?>
        {
            [new(ClaimPart.Kind)] = claim.Kind,
            [new(ClaimPart.Completed)] = claim.CompletedOn,
            [new(ClaimPart.Impact)] = string.IsNullOrEmpty(claim.Impact) ? null : claim.Impact,
        };
        foreach (var (place, entry) in claim.Entries.Index())
        {
            if (entry.Seal is not null)
            {
                parts[new(ClaimPart.Sealed, place)] = entry;
                continue;
            }

            foreach (var (field, value) in entry.Values)
            {
                parts[new(field, place)] = value;
            }
        }

        return parts;
    }

    private static Claim Put(Claim claim, Dictionary<ClaimPart, object?> parts) => claim with
    {
        Kind = (CreditKind)parts[new(ClaimPart.Kind)]!,
        CompletedOn = (DateOnly?)parts[new(ClaimPart.Completed)],
        Impact = (string?)parts[new(ClaimPart.Impact)],
        Entries = [.. parts
            .Where(pair => pair.Key.Entry is not null && pair.Value is not null)
            .GroupBy(pair => pair.Key.Entry!.Value)
            .OrderBy(entry => entry.Key)
            .Select(entry => Put([.. entry]))],
    };

    private static Entry Put(List<KeyValuePair<ClaimPart, object?>> parts) =>
        parts.Select(part => part.Value).OfType<Entry>().FirstOrDefault()
        ?? new Entry([.. parts.Select(part => KeyValuePair.Create(part.Key.Name, (EvidenceValue)part.Value!))]);
}
