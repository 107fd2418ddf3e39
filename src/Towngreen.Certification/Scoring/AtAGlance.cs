using System.Runtime.InteropServices;
using System.Text;

namespace Towngreen.Certification;

/// <summary>Compares files and links by their identity. Most differ at a glance, so that few identities are ever made.</summary>
internal sealed class AtAGlance : IEqualityComparer<EvidenceValue>
{
    private const int Letters = 16;
    private const ulong LowerCase = 0x0020_0020_0020_0020;

    public static AtAGlance Comparer { get; } = new();

    public bool Equals(EvidenceValue? x, EvidenceValue? y) => x!.GetType() == y!.GetType() && x.Identity == y.Identity;

    /// <summary>From the last letters of what its identity is made of, four at a time: equal identities always have the same.</summary>
    public int GetHashCode(EvidenceValue obj)
    {
        var text = obj is LinkValue link ? link.Address.AsSpan().Trim().TrimEnd('/') : ((FileValue)obj).Sha256;
        var hash = (ulong)text.Length;
        var last = Last(text);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(Ascii.IsValid(last) ? last : Last(obj.Identity)))
        {
            hash = (hash ^ (four | LowerCase)) * 0x9E37_79B9_7F4A_7C15;
        }

        return (int)(hash >> 32);
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> text) => text[^Math.Min(text.Length, Letters)..];
}
