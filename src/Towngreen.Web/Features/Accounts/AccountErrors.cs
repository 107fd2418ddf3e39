using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Accounts;

public sealed record NameMissing() : Error("account.name-missing");

public sealed record NameTooLong(int MaxLength) : Error("account.name-too-long");

public sealed record EmailNotValid() : Error("account.email-not-valid");

/// <summary>Address or password is wrong; which of them is nobody's business.</summary>
public sealed record WrongSignIn() : Error("account.wrong-sign-in");

public sealed record TooManyTries(int Minutes) : Error("account.too-many-tries");

public sealed record WrongCode() : Error("account.wrong-code");

public sealed record WrongPassword() : Error("account.wrong-password");

/// <summary>The link was used, is too old, or was copied incompletely.</summary>
public sealed record LinkSpent() : Error("account.link-spent");

public sealed record EmailTaken() : Error("account.email-taken");

public sealed record PasskeyNotAccepted() : Error("account.passkey-not-accepted");

public sealed record PasskeyNameMissing() : Error("account.passkey-name-missing");

/// <summary>Whoever only knows the password may not change the other ways to sign in.</summary>
public sealed record SecondFactorFirst() : Error("account.second-factor-first");

/// <summary>Recovery codes belong to a second factor.</summary>
public sealed record SecondFactorOff() : Error("account.second-factor-off");

/// <summary>The password is long enough only together with a second factor.</summary>
public sealed record LongerPasswordFirst(int MinLength) : Error("account.longer-password-first");

public sealed record RoleNotOfProgram() : Error("account.role-not-of-program");

public sealed record LastAdministrator() : Error("account.last-administrator");

public sealed record RolesChangedMeanwhile() : Error("account.roles-changed-meanwhile");
