using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Features.Toolkits;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Coaching.Requests;

/// <summary>A town asks for a coach; the coaches who serve its region hear of it.</summary>
public sealed class AskForCoaching(
    TowngreenDb db, Access access, TownDirectory towns, EditionLibrary editions, ToolkitRegister toolkits, RequestMail mail, AuditLog audit, TimeProvider time)
{
    /// <param name="ActionKey">The action it is about, when it is about one.</param>
    /// <param name="ToolkitRun">The reference of the town's toolkit run it is about, when it is about one.</param>
    public sealed record Request(Guid TownId, string? Topic, string? Hope, IReadOnlyList<MeetingWay> Ways, string? ActionKey = null, string? ToolkitRun = null);

    /// <returns>The request's reference.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.EditSubmissions, request.TownId) || await towns.GetAsync(request.TownId, cancel) is not { HasJoined: true } town)
        {
            return new NotAllowed();
        }

        var (topic, hope) = (Typed.Tidy(request.Topic), Typed.Tidy(request.Hope));
        List<Error> errors = [.. Check(topic, hope, request)];
        if (request.ToolkitRun is { } run && (await toolkits.ForTownAsync(town, cancel)).All(own => own.Reference != run))
        {
            errors.Add(new NotFound());
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        var asked = new CoachingRequest
        {
            Reference = Reference.New(),
            MunicipalityId = town.Id,
            AskedBy = access.RequiredUserId,
            AskedAt = time.GetUtcNow(),
            Topic = topic,
            Hope = hope,
            Ways = MeetingWays.Write(request.Ways),
            ActionKey = request.ActionKey,
            ToolkitRun = request.ToolkitRun,
        };
        db.Add(asked);
        await mail.AskedAsync(asked, town, cancel);
        audit.Record("coaching.asked", typeof(CoachingRequest), asked.Id, town.Id, new { asked.Reference, asked.Topic });
        await db.SaveChangesAsync(cancel);
        return asked.Reference;
    }

    private IEnumerable<Error> Check(string topic, string hope, Request request)
    {
        foreach (var error in Typed.Check(topic, nameof(request.Topic), "topic", CoachingRequest.MaxTopicLength)
            .Concat(Typed.Check(hope, nameof(request.Hope), "hope", CoachingRequest.MaxHopeLength)))
        {
            yield return error;
        }

        if (request.Ways.Count == 0)
        {
            yield return new Missing("ways") { Field = nameof(request.Ways) };
        }

        if (request.ActionKey is { } key && editions.Current.Edition.FindAction(key) is null)
        {
            yield return new NotFound();
        }
    }
}
