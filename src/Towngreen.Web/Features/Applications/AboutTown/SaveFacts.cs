using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Applications.AboutTown;

/// <summary>
/// Saves what a town says about itself, complete or not. Never over what somebody else answered to the same question meanwhile: that is
/// refused, and the page shows both.
/// </summary>
public sealed class SaveFacts(TowngreenDb db, ApplicationAccess applications, Access access, AuditLog audit, EditionLibrary editions, TimeProvider time)
{
    /// <summary>More data years than anybody has figures for.</summary>
    public const int MostYears = 30;

    /// <param name="Answers">Every answer as it is to be; those of facts the edition does not ask for are left out.</param>
    /// <param name="Started">The answers the person started from: what differs from them is what they changed.</param>
    public sealed record Request(Guid ApplicationId, IReadOnlyList<FactAnswer> Answers, IReadOnlyList<FactAnswer> Started);

    /// <summary>Two people who answer different questions in the same instant do not disturb each other: who comes second tries once more.</summary>
    public async Task<Result<Done>> RunAsync(Request request, CancellationToken cancel)
    {
        var (saved, raced) = await TryAsync(request, cancel);
        return raced ? (await TryAsync(request, cancel)).Saved : saved;
    }

    private async Task<(Result<Done> Saved, bool Raced)> TryAsync(Request request, CancellationToken cancel)
    {
        if (await applications.FindAsync(request.ApplicationId, Permission.EditSubmissions, cancel) is not { } application
            || editions.Get(application.Edition).Edition is not { Facts.Count: > 0 } edition)
        {
            return (new NotFound(), false);
        }

        if (!FactSheet.IsOpenIn(application) || request.Answers.Select(answer => answer.Year).Distinct().Count() > MostYears + 1)
        {
            return (FactSheet.IsOpenIn(application) ? new TooManyYears(MostYears) : new ClaimLocked(), false);
        }

        var sheet = await db.Set<FactSheet>().SingleOrDefaultAsync(s => s.ApplicationId == application.Id, cancel);
        var before = sheet?.Answers ?? [];
        var merge = FactMerge.Of(edition, request.Started, request.Answers.Where(answer => edition.FindFact(answer.Fact) is not null), before);
        if (merge.Conflicts.Count > 0)
        {
            return (new ChangedMeanwhile(), false);
        }

        if (merge.Answers.SequenceEqual(before))
        {
            return (default(Done), false);
        }

        Write(sheet ?? Begin(application), merge.Answers, application);
        var saved = await applications.SaveAsync(cancel);
        return (saved, !saved.Succeeded);
    }

    private void Write(FactSheet sheet, IReadOnlyList<FactAnswer> answers, Application application)
    {
        var changes = FactChange.Between(sheet.Answers, answers).Select(change => new { change.Fact, change.Year, Before = Said(change.Before), After = Said(change.After) });
        applications.Enlarge(application);
        sheet.Write(answers, time.GetUtcNow(), access.Name);
        audit.Record("facts.saved", typeof(Application), application.Id, application.MunicipalityId, new { application.Reference, application.Edition, Changes = changes.ToList() });
    }

    private FactSheet Begin(Application application)
    {
        var sheet = new FactSheet { ApplicationId = application.Id };
        db.Add(sheet);
        return sheet;
    }

    private static object? Said(FactAnswer? answer) => answer?.Choice ?? (object?)answer?.Number;
}
