using Microsoft.AspNetCore.WebUtilities;

namespace Towngreen.Web.Features.Accounts;

/// <summary>Every address of this feature.</summary>
public static class AccountLinks
{
    public static string SignIn(string? returnUrl = null) => With("/sign-in", ("returnUrl", returnUrl));

    public static string SignInCode(string? returnUrl = null) => With("/sign-in/code", ("returnUrl", returnUrl));

    public static string SignUp(string? returnUrl = null, string? email = null) => With("/sign-up", ("returnUrl", returnUrl), ("email", email));

    public static string SignOut() => "/sign-out";

    public static string CheckYourMail() => "/check-your-mail";

    public static string ForgotPassword() => "/forgot-password";

    public static string ConfirmEmail(Guid userId, string token, string? returnUrl = null) =>
        With("/confirm-email", ("user", userId.ToString()), ("token", token), ("returnUrl", returnUrl));

    public static string ResetPassword(Guid userId, string token) => With("/reset-password", ("user", userId.ToString()), ("token", token));

    public static string Account() => "/account";

    public static string Password() => "/account/password";

    public static string Email() => "/account/email";

    public static string ConfirmNewEmail(Guid userId, string email, string token) =>
        With("/account/email/confirm", ("user", userId.ToString()), ("email", email), ("token", token));

    public static string SecondFactor(string? returnUrl = null) => With("/account/second-factor", ("returnUrl", returnUrl));

    public static string SetUpAuthenticator(string? returnUrl = null) => With("/account/second-factor/set-up", ("returnUrl", returnUrl));

    public static string RecoveryCodes() => "/account/recovery-codes";

    public static string Passkeys(string? returnUrl = null) => With("/account/passkeys", ("returnUrl", returnUrl));

    private static string With(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
}
