using System.Globalization;
using System.Text;
using CsvHelper;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>Every application looked at as a row, whether its level changes or not.</summary>
internal static class ConsequencesCsv
{
    public static byte[] Write(Consequences consequences, FindingWords findings, Words words)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord(
            [
                words["Town"], words["Application"], words["Status"], words["Points as approved"], words["Level as approved, now"], words["Level as approved, then"],
                words["Why, as approved"], words["Points as claimed"], words["Level as claimed, now"], words["Level as claimed, then"], words["Why, as claimed"],
            ]);
            foreach (var one in consequences.All)
            {
                csv.WriteRecord([one.Town.Name, one.Application.Reference, words.Say($"application.status.{one.Application.Status}"), .. Cells(Basis.AsApproved), .. Cells(Basis.AsClaimed)]);

                string[] Cells(Basis basis) =>
                [
                    one.Now(basis).Points.ToString(), consequences.Title(one.Now(basis)) ?? "", consequences.Title(one.Then(basis)) ?? "", Why(basis),
                ];

                string Why(Basis basis) => one.Moves(basis)
                    ? string.Join(" ", consequences.Deciding(one, basis).Select(finding => findings.Say(finding, consequences.Edition)))
                    : "";
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
