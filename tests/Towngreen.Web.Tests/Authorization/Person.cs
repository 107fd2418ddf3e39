namespace Towngreen.Web.Tests.Authorization;

/// <summary>Every kind of person the policy tells apart. "The town" is the town whose page or thing is asked for.</summary>
public enum Person
{
    Visitor,

    /// <summary>An account, and no role anywhere.</summary>
    Newcomer,

    Contact,
    Member,

    /// <summary>Was on the town's team; the membership ended.</summary>
    FormerMember,

    /// <summary>The contact of a town that has nothing to do with this one.</summary>
    OtherContact,
    OtherMember,

    /// <summary>The contact of the town at the other side of the mentorship.</summary>
    PartnerContact,

    /// <summary>Registered for the training series, and holds the seat in question.</summary>
    Participant,

    Reviewer,

    /// <summary>A reviewer who is on the town's team.</summary>
    ReviewerOfTown,

    /// <summary>A reviewer who coaches, too.</summary>
    ReviewingCoach,

    Administrator,

    /// <summary>An administrator who is on the town's team.</summary>
    AdministratorOfTown,

    Trainer,

    /// <summary>The coach who took the town's request.</summary>
    Coach,
    OtherCoach,

    ReviewerByPassword,
    AdministratorByPassword,
    TrainerByPassword,
    CoachByPassword,
}

internal static class Persons
{
    public static IReadOnlyList<Person> All { get; } = Enum.GetValues<Person>();

    /// <summary>Enough where everybody gets the same.</summary>
    public static IReadOnlyList<Person> Few { get; } = [Person.Visitor, Person.Newcomer, Person.Contact, Person.AdministratorByPassword];

    /// <summary>
    /// Whom a row is tried as. Where everybody gets the same, a few are enough; and whoever is refused with a second factor need not be tried without.
    /// </summary>
    public static IEnumerable<Person> For(Row row) => row.Audience == Audience.Anyone || row.Audience == Audience.SignedIn
        ? Few
        : All.Where(person => person.WithSecondFactor() == person || Policy.Opens(row.Route, person.WithSecondFactor()));

    /// <summary>The same person after signing in with a second factor; themselves, where there is no difference.</summary>
    public static Person WithSecondFactor(this Person person) => person switch
    {
        Person.ReviewerByPassword => Person.Reviewer,
        Person.AdministratorByPassword => Person.Administrator,
        Person.TrainerByPassword => Person.Trainer,
        Person.CoachByPassword => Person.Coach,
        _ => person,
    };
}
