namespace Towngreen.Web.Platform.Packs;

/// <summary>The installation's own pack cannot be read, so nothing can be served: the start stops and says where.</summary>
public sealed class BrokenPackException(string folder, IReadOnlyList<PackFault> faults) : Exception($"The program in {folder} has {faults.Count} faults.")
{
    public string Folder => folder;

    public IReadOnlyList<PackFault> Faults => faults;
}
