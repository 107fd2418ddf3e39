using System.Text.Encodings.Web;
using System.Text.Json;
using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>What other thresholds come to, as JSON.</summary>
internal sealed class ConsequencesJson(FindingWords findings, Words words)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ThresholdWords _thresholds = new(words);

    public string Write(Consequences consequences, ValueMap<decimal> values) => JsonSerializer.Serialize(
        new
        {
            program = consequences.Edition.Edition.Program,
            edition = consequences.Edition.Key,
            applications = consequences.All.Count,
            thresholds = consequences.Edition.Edition.Thresholds().Select(threshold => new
            {
                threshold.Path,
                words = $"{_thresholds.Kind(threshold)}: {_thresholds.Requirement(threshold, consequences.Edition)}",
                now = threshold.Value,
                then = values.TryGetValue(threshold.Path, out var value) ? value : threshold.Value,
            }),
            asApproved = Of(consequences, Basis.AsApproved),
            asClaimed = Of(consequences, Basis.AsClaimed),
        },
        Readable);

    private object Of(Consequences consequences, Basis basis) => new
    {
        levels = consequences.Levels(basis).Select(Count),
        designations = consequences.Designations(basis).Select(Count),
        changes = consequences.Moves(basis).Select(one => new
        {
            town = one.Town.Slug,
            application = one.Application.Reference,
            now = one.Now(basis).HighestLevel,
            then = one.Then(basis).HighestLevel,
            why = consequences.Deciding(one, basis).Select(finding => new { finding.Code, words = findings.Say(finding, consequences.Edition), finding.Have, finding.Need }),
        }),
    };

    private static object Count(LevelCount level) => new { level.Key, level.Now, level.Then };
}
