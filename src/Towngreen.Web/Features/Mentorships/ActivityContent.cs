using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Towngreen.Web.Features.Mentorships;

/// <summary>Somebody who took part.</summary>
public sealed record ActivityPerson(string Name, string Title)
{
    public override string ToString() => Title.Length == 0 ? Name : $"{Name}, {Title}";
}

/// <summary>What is told of an activity.</summary>
public sealed record ActivityContent
{
    public const int MaxTextLength = 4000;

    public const int MaxPlaceLength = 200;

    public const int MostMinutes = 24 * 60;

    public required ActivityKind Kind { get; init; }

    /// <summary>The day by the program's clocks.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When it begins; asked for what is planned only.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>How long it lasted, or is meant to last.</summary>
    public int? Minutes { get; init; }

    public string Place { get; init; } = "";

    /// <summary>Who took part from the town that helps.</summary>
    public IReadOnlyList<ActivityPerson> MentorPeople { get; init; } = [];

    /// <summary>Who took part from the town that is helped.</summary>
    public IReadOnlyList<ActivityPerson> MenteePeople { get; init; } = [];

    public string Discussed { get; init; } = "";

    public string Outcome { get; init; } = "";

    public IReadOnlyList<ActivityPerson> PeopleOf(MentorshipSide side) => side == MentorshipSide.Mentor ? MentorPeople : MenteePeople;
}

/// <summary>How contents are kept, in an activity and in each step of its history alike.</summary>
internal static class ActivityContentMap
{
    private static readonly ValueComparer<IReadOnlyList<ActivityPerson>> SamePeople =
        new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list);

    public static void Configure(ComplexPropertyBuilder<ActivityContent> content)
    {
        content.Property(c => c.Place).HasMaxLength(ActivityContent.MaxPlaceLength);
        content.Property(c => c.Discussed).HasMaxLength(ActivityContent.MaxTextLength);
        content.Property(c => c.Outcome).HasMaxLength(ActivityContent.MaxTextLength);
        content.Property(c => c.MentorPeople).HasConversion(people => Write(people), json => Read(json), SamePeople);
        content.Property(c => c.MenteePeople).HasConversion(people => Write(people), json => Read(json), SamePeople);
    }

    private static string Write(IReadOnlyList<ActivityPerson> people) => JsonSerializer.Serialize(people, JsonSerializerOptions.Web);

    private static IReadOnlyList<ActivityPerson> Read(string json) => JsonSerializer.Deserialize<IReadOnlyList<ActivityPerson>>(json, JsonSerializerOptions.Web)!;
}
