using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Platform.Identity;

public sealed record PasswordTooShort(int MinLength) : Error("password.too-short");

public sealed record PasswordTooLong(int MaxLength) : Error("password.too-long");

public sealed record PasswordIsPersonal() : Error("password.is-personal");

/// <summary>
/// The one rule for passwords: long, because length is what resists guessing; shorter where every sign-in also takes a code.
/// No rules of composition: they make passwords worse.
/// </summary>
public sealed class PasswordRule : IPasswordValidator<User>
{
    public const int MinLength = 15;

    public const int MinLengthWithSecondFactor = 8;

    /// <summary>Hashing is costly on purpose; without an end, a very long password would be an attack.</summary>
    public const int MaxLength = 200;

    public static int MinLengthFor(User user) => user.TwoFactorEnabled ? MinLengthWithSecondFactor : MinLength;

    /// <param name="user">Whose password it would be, with name and e-mail filled in.</param>
    /// <param name="password">The password as typed; blanks count.</param>
    public static Error? Check(User user, string? password) => password switch
    {
        null => new PasswordTooShort(MinLengthFor(user)),
        _ when password.Length < MinLengthFor(user) => new PasswordTooShort(MinLengthFor(user)),
        { Length: > MaxLength } => new PasswordTooLong(MaxLength),
        _ when IsSame(password, user.Email) || IsSame(password, user.Name) => new PasswordIsPersonal(),
        _ => null,
    };

    /// <summary>Use cases ask <see cref="Check"/> first and word the refusal; this holds the rule where one forgot.</summary>
    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        Check(user, password) is { } error ? IdentityResult.Failed(new IdentityError { Code = error.Code }) : IdentityResult.Success);

    private static bool IsSame(string password, string? personal) =>
        string.Equals(password.Trim(), personal?.Trim(), StringComparison.OrdinalIgnoreCase);
}
