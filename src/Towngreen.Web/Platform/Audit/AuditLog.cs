using System.Text.Json;
using System.Text.Json.Serialization;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;

namespace Towngreen.Web.Platform.Audit;

/// <summary>Adds audit entries to the unit of work. <see cref="TowngreenDb"/> refuses to save a change without one.</summary>
public sealed class AuditLog(TowngreenDb db, Access access, TimeProvider time)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <param name="act">A stable dotted code, such as <c>submission.handed-in</c>.</param>
    /// <param name="subject">The entity the act is about.</param>
    /// <param name="subjectId">The entity's id or key.</param>
    /// <param name="municipalityId">The town whose history shows the act, when it belongs to one.</param>
    /// <param name="details">An anonymous object with what changed. Never secrets, never whole evidence.</param>
    /// <param name="visitor">The name given by somebody who acts without an account.</param>
    public void Record(string act, Type subject, object subjectId, Guid? municipalityId = null, object? details = null, string? visitor = null) =>
        db.Add(new AuditEntry
        {
            At = time.GetUtcNow(),
            ActorId = access.UserId,
            ActorName = access.IsSignedIn ? access.Name : visitor ?? "Towngreen",
            Act = act,
            SubjectType = subject.Name,
            SubjectId = subjectId.ToString()!,
            MunicipalityId = municipalityId,
            Details = JsonSerializer.Serialize(details ?? new { }, Options),
        });
}
