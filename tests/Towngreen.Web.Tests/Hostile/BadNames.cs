using static Towngreen.Web.Tests.Hostile.BadFile;

namespace Towngreen.Web.Tests.Hostile;

/// <summary>Honest files under names that are not.</summary>
internal static class BadNames
{
    public static readonly Func<Random, Made>[] Tricks = [Path, Turned, Device, Endless, Odd];

    private static readonly byte[] Pdf = "%PDF-1.7 a resolution"u8.ToArray();

    private static Made Path(Random random) => Named(
        "a path for a name", Pick(random, "../../../etc/cron.d/job.pdf", @"..\..\Windows\System32\a.pdf", @"C:\Users\a\b.pdf", "//host/share/c.pdf", "/dev/null/d.pdf", "....//....//e.pdf", "%2e%2e%2ff.pdf"));

    private static Made Turned(Random random) => Named(
        "a name that turns round", $"invoice{Pick(random, "\u202E", "\u2066", "\u200F", "\u061C")}exe.{Pick(random, "\u200B", "\uFEFF", "\u2060", "")}pdf");

    private static Made Device(Random random) => Named("a device's name", $"{Pick(random, "CON", "nul", "COM1", "LPT9", "aux.old", "PRN ")}.pdf");

    private static Made Endless(Random random) => Named("an endless name", $"{new string('a', random.Next(200, 9_000))}{Pick(random, "", "\U0001F333", "e\u0301")}.pdf");

    private static Made Odd(Random random) => Named(
        "an odd name", Pick(random, ".pdf", "   .pdf", "a\r\nSet-Cookie: b=c.pdf", "a\0.pdf", "\ud83d.pdf", "\"; filename=\"b.html\".pdf", "<img src=x onerror=alert(1)>.pdf", "a.pdf. . .", "'; DROP TABLE file; --.pdf", "{{7*7}}.pdf"));

    private static Made Named(string trick, string name) => new(trick, Fate.Inert, name, Pdf);
}
