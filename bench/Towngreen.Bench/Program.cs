using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Towngreen.Bench;

// What runs often is compiled again, and better, in quiet moments: whatever is measured has been through that.
const int Rounds = 8;
for (var round = 0; round < Rounds; round++)
{
    SameAnswers.Confirm();
    Thread.Sleep(500);
}

var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .WithOptions(ConfigOptions.DisableLogFile);
var summaries = BenchmarkSwitcher.FromTypes([typeof(ScorecardBenchmarks), typeof(MunicipalityBenchmarks), typeof(PlanBenchmarks)])
    .Run(args is [] ? ["--filter", "*"] : args, config);
if (args is [])
{
    ResultTable.Write(summaries);
}
