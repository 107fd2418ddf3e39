using System.Diagnostics;
using Towngreen.Bench;
using Towngreen.Certification;

// quick
var towns = new SampleTowns(SustainableCt.Edition);
var b = new ScorecardBenchmarks { Stage = Stage.InReview };
foreach (var stage in Enum.GetValues<Stage>())
{
    for (var t = 0; t < 169; t++)
    {
        var c = towns.Claims(t, stage);
        var card = Scoring.Score(SustainableCt.Edition, c, SustainableCt.AsOf);
        var hand = HandWritten.Score(c, SustainableCt.AsOf);
        var same = (card.AsClaimed.Points.Value, card.AsClaimed.HighestLevel, card.AsApproved.Points.Value, card.AsApproved.HighestLevel);
        if (same != (hand.Claimed, hand.ClaimedLevel, hand.Approved, hand.ApprovedLevel)) { Console.WriteLine($"{stage} {t} {hand} {same}"); }
        if (t == 1) Console.WriteLine($"{stage} {same} claims {c.Items.Count} counted {card.Claims.Count(x => x.Counts)} findings {card.Claims.Sum(x => x.Finding.SelfAndParts().Count())} dc {card.DoubleCounts.Count}");
    }
}
void M(string name, Action a)
{
    for (var i = 0; i < 3000; i++) a();
    System.Threading.Thread.Sleep(300);
    var best = double.MaxValue; 
    for (var r = 0; r < 4000; r++)
    {
        var sw = Stopwatch.GetTimestamp();
        for (var i = 0; i < 4; i++) a();
        best = Math.Min(best, Stopwatch.GetElapsedTime(sw).TotalMicroseconds / 4);
    }
    var al = GC.GetAllocatedBytesForCurrentThread(); a(); al = GC.GetAllocatedBytesForCurrentThread() - al;
    Console.WriteLine($"{name,-30} {best,10:0.00} us {al,10} B");
}
foreach (var stage in Enum.GetValues<Stage>())
{
    var c = towns.Claims(1, stage);
    M($"score {stage}", () => Scoring.Score(SustainableCt.Edition, c, SustainableCt.AsOf));
    M($"hand {stage}", () => HandWritten.Score(c, SustainableCt.AsOf));
}
if (args.Length > 0)
{
    var l = new L();
    var cc = towns.Claims(1, Stage.InReview);
    for (var i = 0; i < 40000; i++) Scoring.Score(SustainableCt.Edition, cc, SustainableCt.AsOf);
    foreach (var (k, v) in l.T.OrderByDescending(x => x.Value).Take(40)) Console.WriteLine($"{v * 100.0 / l.T.Values.Sum(),6:0.0}% {k}");
    return;
}
{
    var cl = towns.Claims(1, Stage.InReview);
    var E = SustainableCt.Edition; var D = SustainableCt.AsOf;
    M(" circumstances", () => Circumstances.Of(E, cl, D));
    var ci = Circumstances.Of(E, cl, D);
    M(" candidates", () => Scoring.Candidates(ci, cl));
    M(" places", () => { foreach (var x in cl.Items) E.PlaceOf(x.Ref); });
    M(" windows", () => { foreach (var x in cl.Items) WindowRule.Judge(new ClaimInEdition(ci, E.PlaceOf(x.Ref)!, x)); });
    M(" entries", () => { foreach (var x in cl.Items) EntryRule.Judge(new ClaimInEdition(ci, E.PlaceOf(x.Ref)!, x), 0); });
    var ca = Scoring.Candidates(ci, cl);
    M(" counting", () => Counting.Of(ci, ca));
    M(" claimed", () => Tally.AsClaimed(ci, ca));
    var t = Tally.AsClaimed(ci, ca);
    M(" approved", () => Tally.AsApproved(ci, ca, t));
    var ap = Tally.AsApproved(ci, ca, t);
    M(" standing+claimed+settled", () => _ = Tally.AsClaimed(ci, ca).Standing);
    M(" standing+approved", () => _ = Tally.AsApproved(ci, ca, t).Standing);
    var asr = new ClaimAssessor(t, ap);
    M(" assess", () => { foreach (var x in ca) asr.Assess(x); });
    M(" double", () => DoubleCount.Among(t.Claims));
}
M("make", () => towns.Claims(1, Stage.InReview));

sealed class L : System.Diagnostics.Tracing.EventListener
{
    public Dictionary<string, long> T = new();
    protected override void OnEventSourceCreated(System.Diagnostics.Tracing.EventSource e) { if (e.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(e, System.Diagnostics.Tracing.EventLevel.Verbose, (System.Diagnostics.Tracing.EventKeywords)1); }
    protected override void OnEventWritten(System.Diagnostics.Tracing.EventWrittenEventArgs e)
    {
        if (e.EventName is null || !e.EventName.StartsWith("GCAllocationTick")) return;
        var t = (string)e.Payload![e.PayloadNames!.IndexOf("TypeName")]!;
        lock (T) T[t] = T.GetValueOrDefault(t) + 1;
    }
}
