using Towngreen.Certification;

namespace Towngreen.Web.Features.Applications.Evidence;

/// <summary>What a credit's criteria mean for its form.</summary>
internal static class CreditFormExtensions
{
    /// <summary>The field of the series whose sessions these people are asked about, when the credit asks.</summary>
    public static string? SeriesAttended(this Credit credit, EvidenceField people) => credit.CohortOf(people)?.SeriesField;

    /// <summary>Whether the credit asks what these people are in town.</summary>
    public static bool AsksRoles(this Credit credit, EvidenceField people) => credit.CohortOf(people) is not null;

    /// <summary>How many people a cohort takes; 0 when no cohort is asked for.</summary>
    public static int PeopleNeeded(this Credit credit, EvidenceField people) => credit.CohortOf(people)?.Minimum ?? 0;

    private static Cohort? CohortOf(this Credit credit, EvidenceField people) =>
        credit.Criteria.OfType<Cohort>().FirstOrDefault(cohort => cohort.People == people.Id);
}
