namespace Towngreen.Testing;

/// <summary>Where the checkout lies, found from the test binary, so that tests can read packs, docs and sources.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Towngreen.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Towngreen.slnx was not found above the test binaries.");
    }
}
