using Towngreen.Certification;
using Towngreen.Web.Features.Programs.Comparing;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>Says which number a threshold is.</summary>
public sealed class ThresholdWords(Words words)
{
    private readonly RequirementWords _requirements = new(words);

    /// <summary>What is counted, in a word or two.</summary>
    public string Kind(Threshold threshold) => words.Say($"threshold.{threshold.Kind}");

    /// <summary>The requirement it stands in, as it is now.</summary>
    public string Requirement(Threshold threshold, EditionPack edition) => string.Join("; ", _requirements.Lines(threshold.Requirement, edition));

    /// <summary>The title of the level or designation it belongs to.</summary>
    public static string Owner(Threshold threshold, EditionPack edition) =>
        edition.Edition.Levels.FirstOrDefault(level => level.Key == threshold.Owner)?.Title
        ?? edition.Edition.Designations.First(designation => designation.Key == threshold.Owner.Split('~')[0]).Title;

    /// <summary>The numbers it may be.</summary>
    public string Limits(Threshold threshold) => threshold switch
    {
        { Most: { } most } when most < int.MaxValue => words.Say("threshold.between", new { least = threshold.Least, most }),
        { Least: decimal.MinValue } => words.Say("threshold.any"),
        _ => words.Say("threshold.from", new { least = threshold.Least }),
    };
}
