namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>The sheet's form as it was typed. Everything is text, so that whatever somebody typed can be shown to them again.</summary>
public sealed class FactsInput
{
    /// <summary>Of facts with one value, by their ids.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>Of facts asked for each year, one data year after the other.</summary>
    public List<YearInput> Years { get; set; } = [];

    /// <summary>The answers the form was made from, as JSON.</summary>
    public string? Started { get; set; }
}

public sealed class YearInput
{
    public string? Year { get; set; }

    /// <summary>By the ids of the facts.</summary>
    public Dictionary<string, string?> Figures { get; set; } = [];
}
