namespace Towngreen.Load.Measuring;
internal static class Growth { public static Task<int> RunAsync(string server, string small, string large, int times) => Task.FromResult(0); }
