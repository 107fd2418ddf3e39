using System.Text.Encodings.Web;
using System.Text.Json;
using Towngreen.Certification;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Packs;

/// <summary>Claims as JSON, and back. The format is described by <c>docs/schema/claims.schema.json</c>.</summary>
public static class ClaimsJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key of the edition the claims are for, where the file says it.</summary>
    public static string? EditionOf(string json) =>
        JsonTree.Read(new PackFile("", json), new FaultLog()).Pairs?.GetValueOrDefault("edition")?.Value.Scalar;

    /// <summary>A file of claims for an edition, or every fault in it as <see cref="ClaimsFault"/>s.</summary>
    public static Result<ClaimsFile> Read(string json, Edition edition) =>
        Read(json, node => node.Map(new ClaimsReader(edition).Read));

    public static string Write(ClaimsFile file) => ClaimsWriter.File(file).ToJsonString(Readable);

    /// <summary>The entries of one claim; fields the credit does not have are faults.</summary>
    public static Result<ValueList<Entry>> ReadEntries(string json, Credit credit) =>
        Read(json, node => node.List(entry => EntriesReader.Read(entry, credit)));

    public static string WriteEntries(ValueList<Entry> entries) => ClaimsWriter.Entries(entries).ToJsonString();

    private static Result<T> Read<T>(string json, Func<DataNode, T> read)
    {
        var faults = new FaultLog();
        var value = read(JsonTree.Read(new PackFile("", json), faults));
        return faults.Count == 0 ? value : faults.All().Cast<PackFault>().Select(fault => new ClaimsFault(fault.Field!, fault.Code, fault.Data)).ToList<Error>();
    }
}

/// <summary>What a town claims, and the day it is to be scored, when the file names one.</summary>
public sealed record ClaimsFile(DateOnly? AsOf, Claims Claims);
