using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships.Proposing;

/// <summary>A town that has not joined the program, as a form names it.</summary>
public sealed record OutsidePartner(string? Name, string? State, string? ContactName, string? Email)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(State)
        && string.IsNullOrWhiteSpace(ContactName) && string.IsNullOrWhiteSpace(Email);

    internal OutsidePartner Tidy() => new(Name.Tidy(), State.Tidy(), ContactName.Tidy(), EmailAddress.Normalize(Email));

    /// <summary>Of a tidy one: what is missing or too long, each under its field.</summary>
    internal IEnumerable<Error> Check()
    {
        Error?[] faults =
        [
            TextCheck.Fault(Name!, "outside-name", ExternalTown.MaxNameLength, "OutsideName"),
            TextCheck.Fault(State!, "outside-state", ExternalTown.MaxStateLength, "OutsideState"),
            TextCheck.Fault(ContactName!, "outside-contact", User.MaxNameLength, "OutsideContact"),
            TextCheck.Fault(Email!, "outside-email", EmailAddress.MaxLength, "OutsideEmail")
                ?? (EmailAddress.IsValid(Email!) ? null : new EmailUnreadable { Field = "OutsideEmail" }),
        ];
        return faults.OfType<Error>();
    }

    internal ExternalTown ToTown(Guid mentorshipId) => new()
    {
        MentorshipId = mentorshipId,
        Name = Name!,
        State = State!,
        ContactName = ContactName!,
        Email = Email!,
    };
}
