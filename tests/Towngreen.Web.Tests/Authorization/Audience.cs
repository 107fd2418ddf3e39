namespace Towngreen.Web.Tests.Authorization;

/// <summary>A named set of people: what most rows of the policy are made of.</summary>
internal sealed record Audience(string Name, IReadOnlySet<Person> People)
{
    public static readonly Audience Anyone = Of("anyone", [.. Persons.All]);

    public static readonly Audience SignedIn = Of("whoever is signed in", [.. Persons.All.Except([Person.Visitor])]);

    public static readonly Audience Nobody = Of("nobody");

    /// <summary>Other roles of its members take nothing away from a town's team.</summary>
    public static readonly Audience Team = Of("the town's team", Person.Contact, Person.Member, Person.ReviewerOfTown, Person.AdministratorOfTown);

    public static readonly Audience Contact = Of("the town's contact", Person.Contact);

    /// <summary>The contact offered this member the contact role.</summary>
    public static readonly Audience OfferedTheRole = Of("to whom the contact role is offered", Person.Member);

    /// <summary>The member whose membership it is.</summary>
    public static readonly Audience Themselves = Of("the member themselves", Person.Member);

    public static readonly Audience Partner = Of("the other town's team", Person.PartnerContact);

    /// <summary>Never one's own town.</summary>
    public static readonly Audience Reviewers = Of("reviewers who are not of the town", Person.Reviewer, Person.ReviewingCoach);

    public static readonly Audience OtherAdministrators = Of("administrators who are not of the town", Person.Administrator);

    public static readonly Audience AllReviewers = Of("reviewers", Person.Reviewer, Person.ReviewerOfTown, Person.ReviewingCoach);

    public static readonly Audience Administrators = Of("administrators", Person.Administrator, Person.AdministratorOfTown);

    public static readonly Audience Trainers = Of("trainers", Person.Trainer, Person.Administrator, Person.AdministratorOfTown);

    /// <summary>Administrators coach, too; reviewers do not, whatever other roles they have.</summary>
    public static readonly Audience Coaches = Of("coaches who do not review", Person.Coach, Person.OtherCoach, Person.Administrator, Person.AdministratorOfTown);

    public static readonly Audience TheCoach = Of("the request's coach", Person.Coach);

    /// <summary>The coach whom the form names.</summary>
    public static readonly Audience ForThemselves = Of("coaches for themselves", Person.Coach);

    public static readonly Audience Participant = Of("who registered", Person.Participant);

    /// <summary>The audiences this one was joined from.</summary>
    internal IReadOnlyList<Audience> Parts { get => field ?? [this]; private init; }

    public bool Includes(Person person) => People.Contains(person);

    public static Audience operator |(Audience left, Audience right) =>
        new($"{left.Name}, {right.Name}", left.People.Union(right.People).ToHashSet()) { Parts = [.. left.Parts, .. right.Parts] };

    private static Audience Of(string name, params Person[] people) => new(name, people.ToHashSet());
}
