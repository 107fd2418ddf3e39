using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Files;

public static class FileWords
{
    /// <summary>What stands beside a file that is not served; empty for others.</summary>
    public static string Note(this Words words, StoredFile file) => file.IsServed ? "" : words.Say($"file.scan.{file.Scan}");
}
