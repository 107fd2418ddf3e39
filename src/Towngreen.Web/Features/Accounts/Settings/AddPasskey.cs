using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts.Settings;

/// <summary>Adds a passkey to the account. Having just unlocked it, the person counts as signed in with it.</summary>
public sealed class AddPasskey(UserManager<User> users, SignInManager<User> signIn, SignedInUser signedIn, AuditLog audit)
{
    public const int MaxNameLength = 60;

    /// <param name="Name">What the person calls the device.</param>
    /// <param name="Credential">The browser's answer to the challenge, as JSON.</param>
    public sealed record Request(string? Name, string? Credential);

    /// <summary>The challenge for the browser, as JSON.</summary>
    public async Task<Result<string>> ChallengeAsync()
    {
        var account = await signedIn.ForChangingSignInAsync();
        return account.Failed(out var errors)
            ? errors.ToList()
            : await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
            {
                Id = account.Value.Id.ToString(),
                Name = account.Value.Email!,
                DisplayName = account.Value.Name,
            });
    }

    public async Task<Result<Done>> RunAsync(Request request)
    {
        var account = await signedIn.ForChangingSignInAsync();
        if (account.Failed(out var errors))
        {
            return errors.ToList();
        }

        if (NameOf(request.Name) is not { } name)
        {
            return new PasskeyNameMissing { Field = nameof(request.Name) };
        }

        var user = account.Value;
        if (await AttestAsync(request.Credential) is not { Succeeded: true } attestation || attestation.UserEntity.Id != user.Id.ToString())
        {
            return new PasskeyNotAccepted();
        }

        attestation.Passkey.Name = name;
        audit.Record("account.passkey-added", typeof(User), user.Id, details: new { name });
        (await users.AddOrUpdatePasskeyAsync(user, attestation.Passkey)).OrThrow();
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [SignInMethod.Passkey]);
        return new Done();
    }

    internal static string? NameOf(string? typed) =>
        (typed ?? "").Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, MaxNameLength)] : null;

    private async Task<PasskeyAttestationResult?> AttestAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // The framework's only sign that the challenge has expired, or was never asked for.
            return null;
        }
    }
}
