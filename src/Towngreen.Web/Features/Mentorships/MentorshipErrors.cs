using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>A field that must be filled in is empty. The words say what to fill in, so each field has its own code.</summary>
public sealed record MentorshipMissing(string What) : Error($"mentorship.missing.{What}");

public sealed record MentorshipTooLong(int Limit) : Error("mentorship.too-long");

public sealed record ActionUnknown() : Error("mentorship.action-unknown");

public sealed record OwnTown() : Error("mentorship.own-town");

public sealed record TownNotJoined() : Error("mentorship.town-not-joined");

/// <summary>A town was chosen and another named.</summary>
public sealed record TwoPartners() : Error("mentorship.two-partners");

public sealed record EmailUnreadable() : Error("mentorship.email-unreadable");

/// <summary>The pair has an open mentorship on the action already.</summary>
public sealed record MentorshipOpenAlready() : Error("mentorship.open-already");

public sealed record OfferOpenAlready() : Error("mentorship.offer-open-already");

/// <summary>Who proposed waits for the answer; who was asked gives it.</summary>
public sealed record AnswerIsTheirs() : Error("mentorship.answer-is-theirs");

public sealed record MentorshipNotInStatus(MentorshipStatus Status, MentorshipStatus Next) : Error("mentorship.not-in-status");

/// <summary>Activities belong to a mentorship that both accepted and nobody has finished.</summary>
public sealed record MentorshipNotActive() : Error("mentorship.not-active");

public sealed record ActivityNotInStatus(ActivityStatus Status, ActivityStatus Next) : Error("mentorship.activity-not-in-status");

/// <summary>A side cannot confirm its own words.</summary>
public sealed record OwnActivity() : Error("mentorship.own-activity");

public sealed record DayAhead(DateOnly Today) : Error("mentorship.day-ahead");

public sealed record DayPast(DateOnly Today) : Error("mentorship.day-past");

public sealed record MinutesOutOfRange(int Most) : Error("mentorship.minutes-out-of-range");

public sealed record LinkLimit(int Most) : Error("mentorship.link-limit");

public sealed record LinkExpired() : Error("mentorship.link-expired");

/// <summary>There is nobody to send a link to.</summary>
public sealed record NotExternal() : Error("mentorship.not-external");

public sealed record NothingToSeal() : Error("mentorship.nothing-to-seal");
