using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>Every application looked at as a row, whether its level changes or not.</summary>
internal static class ConsequencesCsv
{
    public static byte[] Write(Consequences consequences, FindingWords findings, Words words)
    {
        return CsvFile.Write(
            [
                words["Town"], words["Application"], words["Status"], words["Points as approved"], words["Level as approved, now"], words["Level as approved, then"],
                words["Why, as approved"], words["Points as claimed"], words["Level as claimed, now"], words["Level as claimed, then"], words["Why, as claimed"],
            ],
            consequences.All.Select<Consequence, IReadOnlyList<string>>(one =>
            [
                one.Town.Name, one.Application.Reference, words.Say($"application.status.{one.Application.Status}"),
                .. Cells(one, Basis.AsApproved), .. Cells(one, Basis.AsClaimed),
            ]));

        string[] Cells(Consequence one, Basis basis) =>
        [
            one.Now(basis).Points.ToString(), consequences.Title(one.Now(basis)) ?? "", consequences.Title(one.Then(basis)) ?? "", Why(one, basis),
        ];

        string Why(Consequence one, Basis basis) => one.Moves(basis)
            ? string.Join(" ", consequences.Deciding(one, basis).Select(finding => findings.Say(finding, consequences.Edition)))
            : "";
    }
}
