using System.Net;
using System.Text.RegularExpressions;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>Calls rows of the policy as somebody.</summary>
internal static partial class Calls
{
    public static Task<Reply> CallAsync(this World world, Row row, Person person) => world.CallAsync(row, person, ValuesOf(world, row.Thing));

    public static Task<Reply> CallAsync(this World world, Row row, Person person, IReadOnlyDictionary<string, string> values)
    {
        var address = Fill(row.Address, values, Uri.EscapeDataString);
        if (!row.IsPost)
        {
            return world.As(person).GetAsync(address);
        }

        var handler = row.Handler["POST".Length..].Trim();
        var form = row.Form.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Fill(pair[0], values, text => text), Fill(pair[1], values, text => text)));
        return world.As(person).PostAsync(handler.Length == 0 ? address : $"{address}{(address.Contains('?') ? '&' : '?')}handler={handler}", form);
    }

    public static string AddressOf(World world, Row row) => Fill(row.Address, ValuesOf(world, row.Thing), Uri.EscapeDataString);

    public static IReadOnlyDictionary<string, string> ValuesOf(World world, Thing thing) => thing == Thing.None ? new Dictionary<string, string>() : world.Things[thing];

    /// <summary>The page without the keys of its forms, which are drawn anew each time it is shown.</summary>
    public static string WithoutKeys(this Reply reply) => Keys().Replace(reply.Body, "");

    /// <summary>What the reply tells about who may; nothing when it is none of the answers of the policy.</summary>
    public static Answer? AnswerOf(Reply reply) => reply.Status switch
    {
        HttpStatusCode.NotFound => Answer.Missing,
        HttpStatusCode.Redirect when reply.Location.StartsWith("http://localhost/sign-in?returnUrl=", StringComparison.Ordinal) => Answer.SignIn,
        HttpStatusCode.Redirect when reply.Location.StartsWith("/account/second-factor?returnUrl=", StringComparison.Ordinal) => Answer.SecondFactor,
        HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest => Answer.Allowed,
        _ => null,
    };

    private static string Fill(string template, IReadOnlyDictionary<string, string> values, Func<string, string> escape) =>
        Named().Replace(template, name => escape(values[name.Groups[1].Value]));

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Named();

    [GeneratedRegex("<input name=\"__(RequestVerificationToken|once)\"[^>]*>")]
    private static partial Regex Keys();
}
