using System.Text;
using CsvHelper;

namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The pack's list of municipalities, with a header line and one municipality a line.</summary>
internal sealed class MunicipalitiesCsv(PackFile file, FaultLog faults)
{
    /// <summary>A header that goes on beyond this has unknown columns enough to be refused for.</summary>
    private const int MostColumns = 100;

    private static readonly string[] Required = ["name", "slug"];

    private static readonly string[] Optional = ["region", "region_name", "county", "population", "geoid", "geoid_2022", "latitude", "longitude"];

    /// <summary>Columns that say something only together.</summary>
    private static readonly (string One, string Other)[] Pairs = [("region", "region_name"), ("latitude", "longitude")];

    private readonly HashSet<(string Column, string Value)> _seen = [];
    private readonly Dictionary<string, (int Index, DataPath Path)> _columns = new(StringComparer.Ordinal);

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
        var present = csv.Headers.Take(MostColumns).ToList();
        foreach (var (index, column) in present.Index())
        {
            _columns.TryAdd(column, (index, new DataPath().Key(column)));
        }

        foreach (var missing in Missing(present))
        {
            faults.Add(new Place(file.Path), missing, "pack.missing-column", ("column", missing));
        }

        foreach (var unknown in present.Except([.. Required, .. Optional]))
        {
            faults.Add(new Place(file.Path), unknown, "pack.unknown-column", ("column", unknown));
        }

        foreach (var repeated in present.CountBy(column => column).Where(column => column.Value > 1))
        {
            faults.Add(new Place(file.Path), repeated.Key, "data.repeated", ("value", repeated.Key));
        }

        return !Missing(present).Any();
    }

    private static IEnumerable<string> Missing(List<string> present) => Required.Except(present)
        .Concat(Pairs.Where(pair => present.Contains(pair.One) && !present.Contains(pair.Other)).Select(pair => pair.Other))
        .Concat(Pairs.Where(pair => present.Contains(pair.Other) && !present.Contains(pair.One)).Select(pair => pair.One));

    private List<MunicipalityRow> Rows(CsvReader csv)
    {
        var rows = new List<MunicipalityRow>();
        while (!faults.IsFull && csv.Read())
        {
            rows.Add(Row(csv));
        }

        return rows;
    }

    private MunicipalityRow Row(CsvReader csv)
    {
        var region = Find(csv, "region")?.Text();
        var latitude = (double?)Find(csv, "latitude")?.Number(-90, 90);
        return new MunicipalityRow(
            Cell(csv, "name").Text(),
            Unique("slug", Cell(csv, "slug")),
            region,
            region is null ? null : Cell(csv, "region_name").Text(),
            Find(csv, "county")?.Text(),
            Find(csv, "population")?.Whole(0, 100_000_000),
            Find(csv, "geoid") is { } geoid ? Unique("geoid", geoid) : null,
            Find(csv, "geoid_2022") is { } newer ? Unique("geoid_2022", newer) : null,
            latitude is null ? null : new GeoPoint(latitude.Value, (double)Cell(csv, "longitude").Number(-180, 180)));
    }

    private string Unique(string column, DataNode cell)
    {
        var value = cell.Key();
        if (value.Length > 0 && !_seen.Add((column, value)))
        {
            cell.Fault("data.repeated", ("value", value));
        }

        return value;
    }

    /// <summary>The cell, or nothing where the column or its value is left out.</summary>
    private DataNode? Find(CsvReader csv, string column) =>
        _columns.ContainsKey(column) && Cell(csv, column) is { IsNothing: false } cell ? cell : null;

    /// <summary>A cell reads like any other value of a pack.</summary>
    private DataNode Cell(CsvReader csv, string column)
    {
        var (index, path) = _columns[column];
        var before = 0;
        for (var place = 0; place < index; place++)
        {
            before += Encoding.UTF8.GetCharCount(csv.GetRawSpan(place)) + 1;
        }

        return new DataNode(faults, new Place(file.Path, (int)csv.LineNumber, before + 1), path) { Scalar = csv.GetString(index), IsBare = true };
    }
}
