using Towngreen.Web.Features.Coaching.Requests;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Coaching.Steps;

/// <summary>Coach or town notes what one of them does next. It appears on the to-do list of whoever does it.</summary>
public sealed class AgreeStep(TowngreenDb db, CoachingAccess coaching, TownDirectory towns, AuditLog audit, TimeProvider time)
{
    /// <param name="AssignedTo">The coach, or somebody of the town's team.</param>
    public sealed record Request(Guid RequestId, string? Step, DateOnly? DueOn, Guid? AssignedTo);

    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        if (await coaching.FindAsync(request.RequestId, cancel) is not var (found, _))
        {
            return new NotAllowed();
        }

        var text = Typed.Tidy(request.Step);
        List<Error> errors = [.. Typed.Check(text, nameof(request.Step), "step", NextStep.MaxLength), .. await CheckPersonAsync(found, request.AssignedTo, cancel)];
        if (!found.IsOpen)
        {
            errors.Add(new RequestClosed());
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        var step = new NextStep
        {
            RequestId = found.Id,
            Text = text,
            DueOn = request.DueOn,
            AssignedTo = request.AssignedTo!.Value,
            AgreedAt = time.GetUtcNow(),
        };
        db.Add(step);
        audit.Record("coaching.step-agreed", typeof(NextStep), step.Id, found.MunicipalityId, new { found.Reference, step.DueOn });
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }

    private async Task<IEnumerable<Error>> CheckPersonAsync(CoachingRequest request, Guid? person, CancellationToken cancel) =>
        person is null ? [new Missing("person") { Field = nameof(Request.AssignedTo) }]
        : person == request.CoachId || (await towns.TeamAsync(request.MunicipalityId, cancel)).Any(member => member.UserId == person) ? []
        : [new NotOfThisRequest { Field = nameof(Request.AssignedTo) }];
}
