namespace Towngreen.Web.Features.Reviews;

/// <summary>What a reviewer's queue is narrowed to. It lives in the address, so that a queue can be bookmarked and gone back to.</summary>
/// <param name="Category">A category's key.</param>
/// <param name="Town">A town's slug.</param>
/// <param name="Page">Counted from 1.</param>
public sealed record QueueFilter(string? Category = null, string? Town = null, int Page = 1)
{
    public bool IsNarrow => Category is not null || Town is not null;

    /// <summary>The query string with its question mark; empty when there is nothing to say.</summary>
    public string ToQuery()
    {
        var parts = new List<string>();
        Add(parts, "category", Category);
        Add(parts, "town", Town);
        Add(parts, "p", Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";
    }

    private static void Add(List<string> parts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }
}
