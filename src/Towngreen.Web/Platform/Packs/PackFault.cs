using Towngreen.Certification;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Packs;

/// <summary>Something in a pack that its author has to mend. The words are looked up by the code and filled from the data.</summary>
/// <param name="File">The file, from the pack's folder, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Code">A stable dotted code, such as <c>pack.unknown-key</c>.</param>
/// <param name="Data">What the words name.</param>
public sealed record PackFault(string File, int Line, int Column, string Code, ValueMap<object> Data) : Error(Code);
