using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Administration;

/// <summary>Every address of this feature.</summary>
public static class AdminLinks
{
    public static string Overview() => "/admin";

    public static string People(string? search = null, int number = 1) => With("/admin/people", ("search", search), ("number", Page(number)));

    public static string AddPerson() => "/admin/people/add";

    public static string Person(Guid id) => $"/admin/people/{id}";

    public static string Audit(AuditFilter? filter = null, int number = 1) => With("/admin/audit", [.. Of(filter), ("number", Page(number))]);

    public static string AuditDownload(AuditFilter filter) => With("/admin/audit/download", Of(filter));

    private static (string Name, string? Value)[] Of(AuditFilter? filter) => filter is null ? [] :
    [
        ("person", filter.Person), ("act", filter.Act), ("town", filter.Town), ("from", Day(filter.From)), ("to", Day(filter.To)),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Page(int number) => number > 1 ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static string With(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
}
