using Microsoft.Extensions.DependencyInjection;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Mentorships;
using Towngreen.Web.Features.Mentorships.Directory;
using Towngreen.Web.Features.Mentorships.Offers;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Mentorships;

public sealed class OfferTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(Provider.Sqlite), InlineData(Provider.Postgres)]
    public async Task Post_SameTwiceAtOnce_OneOffer(Provider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var pair = await Pair.JoinAsync(app);

        var results = await Task.WhenAll(PostAsync(pair), PostAsync(pair));

        Assert.Single(results, result => result.Succeeded);
        Assert.IsType<OfferOpenAlready>(Assert.Single(results.SelectMany(result => result.Errors)));
    }

    [Fact]
    public async Task Post_AfterClosing_StandsAgain()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        await CloseAsync(pair, (await PostAsync(pair)).Value, pair.Andover.Contact);

        var again = await PostAsync(pair);

        Assert.True(again.Succeeded);
        Assert.Single((await EntriesAsync(app)).Offers);
    }

    [Theory]
    [InlineData("no-such-action", "Come and see.", "mentorship.action-unknown")]
    [InlineData(Pair.Food, " ", "mentorship.missing.offer")]
    public async Task Post_Unfinished_SaysWhatIsMissing(string action, string text, string code)
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);

        var refused = await PostAsync(pair, action, text);

        Assert.Equal(code, Assert.Single(refused.Errors).Code);
    }

    [Fact]
    public async Task Close_OtherTown_IsNotThere()
    {
        await using var app = await TestApp.StartAsync();
        var pair = await Pair.JoinAsync(app);
        var offer = (await PostAsync(pair)).Value;

        var refused = await CloseAsync(pair, offer, pair.Bolton.Contact);

        Assert.IsType<NotFound>(Assert.Single(refused.Errors));
        Assert.Single((await EntriesAsync(app)).Offers);
    }

    private static Task<Result<Guid>> PostAsync(Pair pair, string action = Pair.Food, string text = "Come and see.") => pair.App.AsAsync(pair.Andover.Contact, services =>
        services.GetRequiredService<PostOffer>().RunAsync(new(pair.Andover.Id, OfferDirection.Offers, action, text), Cancel));

    private static Task<Result<Done>> CloseAsync(Pair pair, Guid offer, Guid by) => pair.App.AsAsync(by, services =>
        services.GetRequiredService<CloseOffer>().RunAsync(new(offer), Cancel));

    private static Task<DirectoryEntries> EntriesAsync(TestApp app) => app.AsAsync(null, services =>
        services.GetRequiredService<MentorshipDirectory>().FindAsync(new DirectoryFilter(), Cancel));
}
