using System.Globalization;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Reviews;

/// <summary>One answer of an entry, with what is needed to show it.</summary>
public sealed record ShownEvidence(EvidenceField Field, EvidenceValue? Value, ReviewedClaim Claim, EditionPack Edition);

/// <summary>Small pieces of evidence as people read them.</summary>
public static class EvidenceText
{
    public static string? Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Action(string key, EditionPack edition) =>
        edition.Edition.FindAction(key) is { } action ? $"{action.Number} {action.Title}".TrimStart() : key;

    /// <summary>Whether it may become a link: what towns typed never becomes a script.</summary>
    public static bool IsWebAddress(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
