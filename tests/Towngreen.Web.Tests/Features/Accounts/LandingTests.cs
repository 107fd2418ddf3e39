using Towngreen.Testing;
using Towngreen.Web.Features.Accounts.SigningIn;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Web.Tests.Features.Accounts;

public sealed class LandingTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/workspace", Role.Contact)]
    [InlineData("/workspace", Role.Member)]
    [InlineData("/review", Role.Reviewer)]
    [InlineData("/admin", Role.Administrator)]
    [InlineData("/admin", Role.Reviewer, Role.Administrator)]
    [InlineData("/workspace", Role.Reviewer, Role.Member)]
    public void For_Roles_IsWhereTheirWorkIs(string place, params Role[] roles) => Assert.Equal(place, Landing.For(roles));

    [Fact]
    public async Task SignIn_MemberOfOneTown_LandsInItsWorkspace()
    {
        await using var app = await TestApp.StartAsync();
        var town = await app.JoinedTownAsync();
        await app.OpenAccountAsync("ana@example.org");
        await app.JoinTownAsync("ana@example.org", town.Id);

        var page = await app.NewBrowser().SignInAsync("ana@example.org");

        Assert.Equal("/workspace/andover", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task SignIn_WithACode_LandsToo()
    {
        await using var app = await TestApp.StartAsync();
        var key = await (await app.OpenAccountAsync("ana@example.org")).TurnOnSecondFactorAsync(app);
        await app.MakeAdministratorAsync("ana@example.org");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var browser = app.NewBrowser();

        var page = await browser.SubmitAsync(
            await browser.SignInAsync("ana@example.org"), "Sign in", new Dictionary<string, string?> { ["Code"] = Totp.CodeAt(key, app.Clock.GetUtcNow()) });

        Assert.Equal("/admin", page.Address.AbsolutePath);
    }
}
