using CsCheck;

namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>Whatever happens to a pack's text, reading it gives a pack or faults.</summary>
public sealed class PackFuzzTests
{
    private static readonly string[] Splinters =
        ["{", "}", "[", "]", ":", "-", "\"", "'", "&a ", "*a", "!!int ", "\n", "\t", "---\n", "#", "|", ">", ",", "\0", "é", "1e99", "-1", "null", "~", "{#", "    "];

    private static readonly Gen<(string File, int At, int Cut, string Splinter)> Mutation =
        Gen.Select(Gen.OneOf(TinyPack.Files.Keys.ToArray()), Gen.Int[0, 4000], Gen.Int[0, 12], Gen.OneOf(Splinters));

    [Fact]
    public void Read_MutatedPack_NeverThrows() => Mutation.Array[1, 4].Sample(
        mutations =>
        {
            var files = TinyPack.Files.ToDictionary();
            foreach (var (file, at, cut, splinter) in mutations)
            {
                var text = files[file];
                var place = at % (text.Length + 1);
                files[file] = text[..place] + splinter + text[Math.Min(text.Length, place + cut)..];
            }

            var (pack, faults) = TinyPack.Read(files);
            return pack is not null || faults.Count > 0;
        },
        iter: 1000);
}
