using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.SigningIn;

public sealed class SignInWithPasskey(SignInManager<User> signIn, UserManager<User> users)
{
    /// <param name="Credential">The browser's answer to the challenge, as JSON.</param>
    public sealed record Request(string? Credential);

    /// <summary>The challenge for the browser, as JSON. It names no account: the passkey knows its own.</summary>
    public Task<string> ChallengeAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    public async Task<Result<Done>> RunAsync(Request request)
    {
        if (await AssertAsync(request.Credential) is not { Succeeded: true } assertion || !await signIn.CanSignInAsync(assertion.User))
        {
            return new PasskeyNotAccepted();
        }

        // Keeps the passkey's use counter, by which a copied one gives itself away.
        (await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)).OrThrow();
        await signIn.SignInWithClaimsAsync(assertion.User, isPersistent: false, [SignInMethod.Passkey]);
        return new Done();
    }

    private async Task<PasskeyAssertionResult<User>?> AssertAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // The framework's only sign that the challenge has expired, or was never asked for.
            return null;
        }
    }
}
