using System.Text;
using CsvHelper;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The pack's list of municipalities, with a header line and one municipality a line.</summary>
internal sealed class MunicipalitiesCsv(PackFile file, FaultLog faults)
{
    private static readonly string[] Columns =
        ["name", "slug", "region", "region_name", "county", "population", "geoid", "geoid_2022", "latitude", "longitude"];

    private readonly HashSet<(string Column, string Value)> _seen = [];

    public IReadOnlyList<MunicipalityRow> Read()
    {
        using var csv = CsvReader.FromText(file.Text, CsvReaderOptions.Default with
        {
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            TrackLineNumbers = true,
            OnMalformedRecord = Refuse,
        });
        try
        {
            return HasColumns(csv) ? Rows(csv) : [];
        }
        catch (CsvFormatException failure)
        {
            faults.Add(new Place(file.Path, (int)Math.Max(1, failure.LineNumber)), "", "pack.not-csv");
            return [];
        }
    }

    private void Refuse(CsvMalformedRecord record) => faults.Add(
        new Place(file.Path, (int)record.LineNumber),
        "",
        record.Reason is CsvMalformedReason.FieldCountMismatch ? "pack.row-length" : "pack.not-csv");

    private bool HasColumns(CsvReader csv)
    {
        var present = csv.Headers.ToList();
        foreach (var missing in Columns.Except(present))
        {
            faults.Add(new Place(file.Path), missing, "pack.missing-column", ("column", missing));
        }

        foreach (var unknown in present.Except(Columns))
        {
            faults.Add(new Place(file.Path), unknown, "pack.unknown-column", ("column", unknown));
        }

        foreach (var repeated in present.CountBy(column => column).Where(column => column.Value > 1))
        {
            faults.Add(new Place(file.Path), repeated.Key, "data.repeated", ("value", repeated.Key));
        }

        return !Columns.Except(present).Any();
    }

    private List<MunicipalityRow> Rows(CsvReader csv)
    {
        var rows = new List<MunicipalityRow>();
        while (csv.Read())
        {
            rows.Add(new MunicipalityRow(
                Cell(csv, "name").Text(),
                Unique(csv, "slug"),
                Cell(csv, "region").Text(),
                Cell(csv, "region_name").Text(),
                Cell(csv, "county").Text(),
                Cell(csv, "population").Whole(0, 100_000_000),
                Unique(csv, "geoid"),
                Unique(csv, "geoid_2022"),
                (double)Cell(csv, "latitude").Number(-90, 90),
                (double)Cell(csv, "longitude").Number(-180, 180)));
        }

        return rows;
    }

    private string Unique(CsvReader csv, string column)
    {
        var cell = Cell(csv, column);
        var value = cell.Key();
        if (value.Length > 0 && !_seen.Add((column, value)))
        {
            cell.Fault("data.repeated", ("value", value));
        }

        return value;
    }

    /// <summary>A cell reads like any other value of a pack.</summary>
    private DataNode Cell(CsvReader csv, string column)
    {
        var index = csv.Headers.ToList().IndexOf(column);
        var before = Enumerable.Range(0, index).Sum(place => Encoding.UTF8.GetCharCount(csv.GetRawSpan(place)) + 1);
        return new DataNode(faults, new Place(file.Path, (int)csv.LineNumber, before + 1), column) { Scalar = csv.GetString(index), IsBare = true };
    }
}
