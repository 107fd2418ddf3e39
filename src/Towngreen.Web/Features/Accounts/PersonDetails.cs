using Microsoft.AspNetCore.Identity;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts;

/// <summary>A name and an address as we keep them.</summary>
public sealed record PersonDetails
{
    private PersonDetails(string name, string email) => (Name, Email) = (name, email);

    public string Name { get; }

    public string Email { get; }

    /// <summary>Tidies what a person typed; refused with the errors under the fields Name and Email.</summary>
    public static Result<PersonDetails> Read(string? name, string? email)
    {
        var (tidyName, tidyEmail) = ((name ?? "").Trim(), EmailAddress.Normalize(email));
        List<Error> errors = [];
        if (CheckName(tidyName) is { } nameError)
        {
            errors.Add(nameError);
        }

        if (!EmailAddress.IsValid(tidyEmail))
        {
            errors.Add(new EmailNotValid { Field = nameof(Email) });
        }

        return errors.Count > 0 ? errors : new PersonDetails(tidyName, tidyEmail);
    }

    public static Error? CheckName(string name) => name.Length switch
    {
        0 => new NameMissing { Field = nameof(Name) },
        > User.MaxNameLength => new NameTooLong(User.MaxNameLength) { Field = nameof(Name) },
        _ => null,
    };

    /// <summary>The account, not saved yet. Not through the user manager, which would save before the audit entry and the mail are there.</summary>
    public User NewUser(UserManager<User> users, bool isSample = false) => new()
    {
        Name = Name,
        Email = Email,
        NormalizedEmail = users.NormalizeEmail(Email),
        UserName = Email,
        NormalizedUserName = users.NormalizeName(Email),
        SecurityStamp = NewStamp(),
        LockoutEnabled = true,
        EmailConfirmed = isSample,
        IsSample = isSample,
    };

    public static string NewStamp() => Guid.NewGuid().ToString("N");
}
