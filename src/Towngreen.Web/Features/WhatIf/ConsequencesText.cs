using Towngreen.Certification;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>What other thresholds come to, for people at a terminal.</summary>
internal sealed class ConsequencesText(TextWriter output, FindingWords findings, Words words)
{
    private readonly ThresholdWords _thresholds = new(words);

    public void Write(Consequences consequences, ValueMap<decimal> values)
    {
        var edition = consequences.Edition;
        output.WriteLine(words.Say("what-if.looked-at", new { count = consequences.All.Count }));
        Heading("thresholds");
        foreach (var threshold in edition.Edition.Thresholds())
        {
            var then = values.TryGetValue(threshold.Path, out var value) ? $" -> {Template.Say(value)}" : "";
            output.WriteLine($"  {threshold.Path}  {_thresholds.Kind(threshold)}: {Template.Say(threshold.Value)}{then}  ({_thresholds.Requirement(threshold, edition)})");
        }

        foreach (var basis in Enum.GetValues<Basis>())
        {
            Heading(basis is Basis.AsApproved ? "as-approved" : "as-claimed");
            foreach (var level in consequences.Levels(basis).Concat(consequences.Designations(basis)))
            {
                var title = level.Key is null ? words.Say("scorecard.no-level") : level.Title;
                output.WriteLine($"  {title}: {level.Now} -> {level.Then}");
            }

            foreach (var one in consequences.Moves(basis))
            {
                WriteMove(consequences, one, basis);
            }
        }
    }

    private void WriteMove(Consequences consequences, Consequence one, Basis basis)
    {
        string Level(Standing standing) => consequences.Title(standing) ?? words.Say("scorecard.no-level");
        output.WriteLine($"  {one.Town.Name} ({one.Application.Reference}): {Level(one.Now(basis))} -> {Level(one.Then(basis))}");
        foreach (var finding in consequences.Deciding(one, basis))
        {
            output.WriteLine($"    {findings.Say(finding, consequences.Edition)}");
        }
    }

    private void Heading(string code)
    {
        output.WriteLine();
        output.WriteLine(words.Say($"what-if.{code}"));
    }
}
