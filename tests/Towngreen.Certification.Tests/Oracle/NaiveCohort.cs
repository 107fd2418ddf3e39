namespace Towngreen.Certification.Tests.Oracle;

/// <summary>Roles are filled by trying every way to give each of them to somebody or to nobody.</summary>
internal static class NaiveCohort
{
    public static Answer Judge(Cohort cohort, Entry entry)
    {
        var people = (NaiveEntry.Given(entry, cohort.People) as PeopleValue)?.People ?? [];
        var names = people.Select(Name).Where(name => name.Length > 0).Distinct().ToList();
        var present = names.Where(name => Attended(name)).ToList();
        var filled = Most(0, []);
        return Answer.All(FindingCodes.Cohort,
        [
            new Answer(FindingCodes.CohortPeople, present.Count >= cohort.Minimum, present.Count, cohort.Minimum),
            new Answer(FindingCodes.CohortRoles, filled == cohort.Roles.Count, filled, cohort.Roles.Count),
        ]);

        bool Attended(string name)
        {
            if (cohort.SeriesField is null)
            {
                return true;
            }

            var series = NaiveEntry.Given(entry, cohort.SeriesField) as TrainingSeriesValue;
            return series is { Sessions.Count: > 0 } && series.Sessions.All(day => people.Any(person => Name(person) == name && person.Sessions.Contains(day)));
        }

        int Most(int role, List<string> taken)
        {
            if (role == cohort.Roles.Count)
            {
                return taken.Count;
            }

            var most = Most(role + 1, taken);
            foreach (var name in present.Where(name => !taken.Contains(name)))
            {
                if (people.Any(person => Name(person) == name && person.Roles.Contains(cohort.Roles[role])))
                {
                    most = Math.Max(most, Most(role + 1, [.. taken, name]));
                }
            }

            return most;
        }
    }

    private static string Name(Person person) => person.Name.Trim().ToUpperInvariant();
}
