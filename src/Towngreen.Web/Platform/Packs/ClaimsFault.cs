using Towngreen.Certification;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Packs;

/// <summary>Something in a file of claims that cannot be read.</summary>
/// <param name="Path">Where it stands, such as <c>$.claims[2].entries[0].attendees[1].roles</c>.</param>
/// <param name="Code">A stable dotted code, such as <c>data.missing</c>.</param>
/// <param name="Data">What the words name.</param>
public sealed record ClaimsFault(string Path, string Code, ValueMap<object> Data) : Error(Code);
