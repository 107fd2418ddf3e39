namespace Towngreen.Web.Platform.Packs.Reading;

/// <summary>The unit and the limits of a number, which nothing else may have.</summary>
internal readonly struct LimitsYaml
{
    public LimitsYaml(DataMap map, bool isNumber)
    {
        if (!isNumber)
        {
            return;
        }

        Unit = map.Optional("unit")?.Text();
        Minimum = map.Optional("min")?.Amount();
        Maximum = map.Optional("max")?.Amount();
        if (Minimum > Maximum)
        {
            map.Node.Fault("pack.minimum-above-maximum");
        }
    }

    public string? Unit { get; }

    public decimal? Minimum { get; }

    public decimal? Maximum { get; }
}
