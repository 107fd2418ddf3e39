namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>Where a value stands in its document, such as <c>levels[0].title</c>; spelled out only when a fault names it.</summary>
internal sealed record DataPath
{
    private readonly DataPath? _above;
    private readonly string _step;

    /// <param name="root">What the document itself is called; nothing in a pack.</param>
    public DataPath(string root = "") => _step = root;

    private DataPath(DataPath above, string step) => (_above, _step) = (above, step);

    public DataPath Key(string name) => new(this, $".{Short.Of(name)}");

    public DataPath Item(int index) => new(this, $"[{index}]");

    public override string ToString() => $"{_above}{_step}".TrimStart('.');
}
