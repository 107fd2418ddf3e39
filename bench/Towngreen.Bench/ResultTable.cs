using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;
using Towngreen.Testing;

namespace Towngreen.Bench;

/// <summary>Writes what was measured into <c>bench/README.md</c>: ratios first, which another machine will see too, then times.</summary>
internal static class ResultTable
{
    private const string Begin = "<!-- measured -->", End = "<!-- /measured -->";

    public static void Write(IEnumerable<Summary> summaries)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).Where(report => report.Success).ToList();
        var path = RepositoryRoot.Combine("bench", "README.md");
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var machine = string.Create(CultureInfo.InvariantCulture, $"Measured {TimeProvider.System.GetUtcNow():yyyy-MM-dd} on one core.");
        File.WriteAllText(path, $"{text[..begin]}\n{Ratios(reports)}\n{machine}\n\n{Times(reports)}{text[end..]}");
    }

    private static string Ratios(List<BenchmarkReport> reports)
    {
        var table = new StringBuilder("| an application of 60 actions | scorecard : by hand | naive : scorecard |\n| --- | ---: | ---: |\n");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var (scorecard, byHand, naive) = (Least(nameof(ScorecardBenchmarks.Scorecard)), Least(nameof(ScorecardBenchmarks.ByHand)), Least(nameof(ScorecardBenchmarks.Naive)));
            table.Append(CultureInfo.InvariantCulture, $"| {stage} | {scorecard / byHand:0.0} | {naive / scorecard:0} |\n");

            double Least(string method) => LeastOf(reports.First(report =>
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && stage.Equals(report.BenchmarkCase.Parameters.Items.Single().Value)));
        }

        return table.ToString();
    }

    private static string Times(List<BenchmarkReport> reports)
    {
        var table = new StringBuilder("| on one core | least | allocated |\n| --- | ---: | ---: |\n");
        foreach (var report in reports)
        {
            var (what, bytes) = (report.BenchmarkCase, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
            table.Append(CultureInfo.InvariantCulture, $"| {what.Descriptor.WorkloadMethodDisplayInfo} {what.Parameters.DisplayInfo} | {Time(LeastOf(report))} | {bytes / 1024:N0} KB |\n");
        }

        return table.ToString();
    }

    /// <summary>Other work on the machine makes a run slower and never faster, so the fastest is the truest.</summary>
    private static double LeastOf(BenchmarkReport report) => report.ResultStatistics!.Min;

    private static string Time(double nanoseconds) => nanoseconds < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.0} µs")
        : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms");
}
