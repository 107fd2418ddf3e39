using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore.Metadata;
using Towngreen.Web.Tests.Features.Accounts;

namespace Towngreen.Web.Tests.Authorization;

/// <summary>
/// A form changes what it asks for, whatever else is sent with it: every form of every page is sent as it is served and filled in, and once more
/// with every property of the whole model beside it.
/// </summary>
[Collection(nameof(OneWorld))]
public sealed class OverpostingTests(World world)
{
    /// <summary>Those who fill in a page's forms, in order of preference.</summary>
    private static readonly Person[] Writers =
        [Person.Contact, Person.PartnerContact, Person.Administrator, Person.Reviewer, Person.Trainer, Person.Coach, Person.Participant, Person.Newcomer];

    public static TheoryData<string> Routes() => [.. Policy.Rows.Where(row => row.IsPost && row.Audience.People.Count > 0).Select(row => row.Route).Distinct()];

    [Theory, MemberData(nameof(Routes))]
    public async Task Form_WithEveryPropertyOfTheModelBesideIt_ChangesTheSame(string route)
    {
        List<string> wrong = [];
        foreach (var row in Policy.Rows.Where(row => row.Route == route && !row.IsPost && row.Audience.People.Count > 0).Take(1))
        {
            var writer = Writers.First(row.Audience.Includes);
            var page = await new HtmlParser().ParseDocumentAsync((await world.CallAsync(row, writer)).Body);
            foreach (var form in page.Forms.Where(form => form.Method == "post" && form.GetAttribute("action") != "/sign-out"))
            {
                await CompareAsync(row, writer, form, wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>A row of the database that a form could fill in would let the form fill in all of it.</summary>
    [Fact]
    public async Task Inputs_OfAllPages_AreNoEntities()
    {
        var entities = await world.App.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(entity => entity.ClrType).ToHashSet()));

        var bound = world.Pages.Values.SelectMany(page => PageInputs.Of(page)
            .Where(input => entities.Contains(input.Type)).Select(input => $"{page.ModelTypeInfo!.Name}.{input.Name}"));

        Assert.Equal([], bound);
    }

    private async Task CompareAsync(Row row, Person writer, IHtmlFormElement form, List<string> wrong)
    {
        var page = Calls.AddressOf(world, row);
        foreach (var button in form.Elements.OfType<IHtmlButtonElement>().DefaultIfEmpty())
        {
            var address = new Uri(new Uri(new Uri("http://localhost"), page), button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page).PathAndQuery;
            var fields = ServedForm.Fill(form, button);
            var asked = await ChangesAsync(writer, address, fields);
            var sent = await ChangesAsync(writer, address, [.. fields, .. await BesideAsync(RouteOf(address) ?? row.Route, fields)]);
            if (!asked.SequenceEqual(sent))
            {
                wrong.Add($"{address} as {writer}: {string.Join("; ", sent.Except(asked).Concat(asked.Except(sent).Select(lost => $"not {lost}")))}");
            }
        }
    }

    /// <summary>The page that the form goes to, which need not be the one that shows it.</summary>
    private string? RouteOf(string address) =>
        Policy.Rows.FirstOrDefault(row => Calls.AddressOf(world, row).Split('?')[0] == address.Split('?')[0])?.Route;

    private async Task<IReadOnlyList<string>> ChangesAsync(Person writer, string address, List<KeyValuePair<string, string>> fields)
    {
        await world.As(writer).PostAsync(address, fields);
        if (!await world.HasChangedAsync())
        {
            return [];
        }

        var changes = await world.ChangesAsync();
        await world.PutBackAsync();
        return changes;
    }

    /// <summary>
    /// Every property that the form does not ask for, by itself and under the form's own prefixes. What its page asks for elsewhere, such as the town
    /// in its address or what another of its forms says, is asked for.
    /// </summary>
    private async Task<IEnumerable<KeyValuePair<string, string>>> BesideAsync(string route, List<KeyValuePair<string, string>> fields)
    {
        var properties = await world.App.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).DistinctBy(property => property.Name).ToList()));
        var asked = fields.Select(field => field.Key).Concat(PageInputs.Of(world.Pages[route]).Select(input => input.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var prefixes = asked.Where(name => name.Contains('.')).Select(name => name[..(name.LastIndexOf('.') + 1)]).Distinct().Take(8).Prepend("");
        return from prefix in prefixes
               from property in properties
               where !asked.Contains(prefix + property.Name)
               select KeyValuePair.Create(prefix + property.Name, Hostile(property));
    }

    private string Hostile(IProperty property) => Type.GetTypeCode(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
    {
        _ when (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } choice => Enum.GetNames(choice)[^1],
        _ when property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?) => world.IdOf(Person.OtherContact)!.Value.ToString(),
        TypeCode.Boolean => "true",
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal => 7.ToString(CultureInfo.InvariantCulture),
        TypeCode.String => "overposted",
        _ => "2031-01-01",
    };
}
