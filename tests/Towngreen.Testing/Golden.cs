namespace Towngreen.Testing;

/// <summary>
/// Compares what others read with a file in the repository. To accept a change, run the test with TOWNGREEN_ACCEPT=1 and look at the difference
/// before committing it.
/// </summary>
public static class Golden
{
    private const string AcceptVariable = "TOWNGREEN_ACCEPT";

    /// <param name="actual">What was written.</param>
    /// <param name="path">The file, from the tests folder.</param>
    public static void Matches(string actual, string path)
    {
        var file = RepositoryRoot.Combine("tests", path);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Xunit.Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", actual, ignoreLineEndingDifferences: true);
    }
}
