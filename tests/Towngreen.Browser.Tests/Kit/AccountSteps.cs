using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Towngreen.Web.Platform.Identity;

namespace Towngreen.Browser.Tests.Kit;

/// <summary>What people do about their accounts, over and over, in stories about something else.</summary>
internal static partial class AccountSteps
{
    public const string Password = "four green lamps by the river";

    /// <summary>On the page that asks for it: opens an account, and chooses a password behind the mailed link.</summary>
    public static async Task OpenAccountAsync(this Person person, Story story, string fullName, string email)
    {
        await person.FillAsync("Your name", fullName);
        await person.FillAsync("E-mail address", email);
        await person.PressAsync("Mail me a link");
        await person.SeesHeadingAsync("Check your mail");
        await person.ChoosePasswordAsync(story, email);
    }

    /// <summary>Follows the link in the last mail, and is signed in.</summary>
    public static async Task ChoosePasswordAsync(this Person person, Story story, string email)
    {
        await person.OpenAsync(await story.MailedLinkAsync(email));
        await person.FillAsync("Password", Password);
        await person.PressAsync("Save and sign in");
    }

    /// <summary>On the page about the second factor: sets up an authenticator app and keeps the recovery codes.</summary>
    public static async Task SetUpAuthenticatorAsync(this Person person, Story story)
    {
        await person.PressAsync("Set up an authenticator app");
        await person.FillAsync("Code", await person.AuthenticatorCodeAsync(story));
        await person.PressAsync("Turn on the second factor");
        await person.SeesHeadingAsync("Your recovery codes");
        await person.FollowAsync("I have kept them");
    }

    /// <summary>The link in the last mail to that address.</summary>
    public static async Task<Uri> MailedLinkAsync(this Story story, string email)
    {
        var mail = (await story.App.DeliverMailAsync()).Last(message => message.To == email);
        return new Uri(Link().Match(mail.Body).Value);
    }

    /// <summary>What an app shows that was given the key on the page.</summary>
    private static async Task<string> AuthenticatorCodeAsync(this Person person, Story story)
    {
        var key = await person.Page.GetByRole(AriaRole.Code).InnerTextAsync();
        return AuthenticatorCodes.CodeAt(key.Replace(" ", "", StringComparison.Ordinal), story.App.Clock.GetUtcNow());
    }

    [GeneratedRegex(@"https?://[^\s)>\]]+")]
    private static partial Regex Link();
}
