using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Municipalities;

/// <summary>A field that must be filled in is empty. The words say what to fill in, so each field has its own code.</summary>
public sealed record Missing(string What) : Error($"municipalities.missing.{What}");

public sealed record TooLong(int Limit) : Error("municipalities.too-long");

/// <summary>The contact must be an elected official or an employee of the town.</summary>
public sealed record ContactMustHoldOffice() : Error("municipalities.contact-must-hold-office");

public sealed record TownUnknown() : Error("registration.town-unknown");

public sealed record TownHasJoined(string Town, string Contact, string Title, string Email) : Error("registration.town-has-joined");

public sealed record RegistrationWaiting(string Town) : Error("registration.waiting");

/// <summary>Before any town of today could have adopted anything: a slip in the year.</summary>
public sealed record AdoptedTooEarly(DateOnly Earliest) : Error("registration.adopted-too-early");

public sealed record AdoptedInFuture(DateOnly Today) : Error("registration.adopted-in-future");

public sealed record RegistrationDecided() : Error("registration.decided");

public sealed record InvalidEmail() : Error("invitation.invalid-email");

public sealed record AlreadyOnTeam(string Name) : Error("invitation.already-on-team");

public sealed record AlreadyInvited(string Email) : Error("invitation.already-invited");

public sealed record InvitationClosed() : Error("invitation.closed");

public sealed record InvitationExpired() : Error("invitation.expired");

public sealed record InvitationForAnother(string Email) : Error("invitation.for-another");

public sealed record ContactCannotLeave() : Error("team.contact-cannot-leave");

public sealed record RoleOfferedAlready() : Error("contact.offered-already");

public sealed record OfferClosed() : Error("contact.offer-closed");

/// <summary>Something else was refused, and browsers let go of a chosen file when the page is shown again.</summary>
public sealed record ResolutionToChooseAgain(string FileName) : Error("registration.choose-again");
