using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Audit;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Trainings.Planning;

/// <summary>A trainer sketches a series with all its sessions, or sketches a draft anew. Nobody else sees it before it is published.</summary>
public sealed partial class DraftSeries(TowngreenDb db, Access access, EditionLibrary library, AuditLog audit, ProgramClock clock)
{
    /// <summary>More sessions than any series has had.</summary>
    public const int MostSessions = 12;

    /// <param name="Slug">The draft to do anew; null for a new series.</param>
    /// <param name="Texts">What is said about it.</param>
    /// <param name="Capacity">The seats.</param>
    /// <param name="Sessions">In any order; rows left empty do not count.</param>
    public sealed record Request(string? Slug, SeriesTexts Texts, int? Capacity, IReadOnlyList<SessionPlan> Sessions);

    /// <returns>The slug.</returns>
    public async Task<Result<string>> RunAsync(Request request, CancellationToken cancel)
    {
        if (!access.May(Permission.Train, library.Program.Key))
        {
            return new NotAllowed();
        }

        var errors = Check(request).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        var series = request.Slug is null ? await MakeAsync(request.Texts, cancel) : await db.Set<Series>().SingleOrDefaultAsync(s => s.Slug == request.Slug, cancel);
        if (series?.Status != SeriesStatus.Draft)
        {
            return series is null ? new NotFound() : new NotADraft();
        }

        request.Texts.WriteTo(series);
        series.Capacity = request.Capacity!.Value;
        await SketchAsync(series, request.Sessions, cancel);
        audit.Record("training.drafted", typeof(Series), series.Id, details: new { series.Slug, series.Title, series.Capacity });
        return await SaveAsync(series, cancel);
    }

    private IEnumerable<Error> Check(Request request)
    {
        foreach (var error in request.Texts.Check().Concat(SeriesTexts.Range(request.Capacity, 0, Series.MostSeats, nameof(request.Capacity))))
        {
            yield return error;
        }

        if (request.Sessions.All(session => session.IsEmpty))
        {
            yield return new NoSessions { Field = $"{nameof(request.Sessions)}[0].{nameof(SessionPlan.Day)}" };
        }

        foreach (var error in request.Sessions.Take(MostSessions)
            .SelectMany((session, index) => session.IsEmpty ? [] : session.Check($"{nameof(request.Sessions)}[{index}].", clock.Now)))
        {
            yield return error;
        }
    }

    private async Task<Series> MakeAsync(SeriesTexts texts, CancellationToken cancel)
    {
        var wanted = SlugOf(texts.Title!);
        var taken = await db.Set<Series>().Where(s => s.Slug.StartsWith(wanted)).Select(s => s.Slug).ToListAsync(cancel);
        var slug = Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(candidate => !taken.Contains(candidate));
        var series = new Series { Slug = slug, Title = "", Summary = "", OpensOn = default, ClosesOn = default };
        db.Add(series);
        return series;
    }

    /// <summary>Sessions are numbered in the order they are held.</summary>
    private async Task SketchAsync(Series series, IEnumerable<SessionPlan> plans, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<Session>().Where(s => s.SeriesId == series.Id).ToListAsync(cancel));
        db.AddRange(plans.Take(MostSessions).Where(plan => !plan.IsEmpty).OrderBy(plan => plan.Starts).Select((plan, index) => plan.Make(series.Id, index + 1, clock.Now)));
    }

    private async Task<Result<string>> SaveAsync(Series series, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return series.Slug;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile();
        }
        catch (DbUpdateException failure) when (failure.Violates(SeriesMap.OneSlug))
        {
            return new SlugTaken(series.Slug);
        }
    }

    /// <summary>"Équité, spring 2026!" is found at "equite-spring-2026".</summary>
    private static string SlugOf(string title)
    {
        var plain = string.Concat(title.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        var slug = NotInSlugs().Replace(plain.ToLowerInvariant(), "-").Trim('-');
        // Room for a number behind it; and two addresses of ours are no series.
        slug = slug.Length > Series.MaxSlugLength - 5 ? slug[..(Series.MaxSlugLength - 5)].Trim('-') : slug;
        return slug is "" or "registrations" or "attendance" or "calendar" ? $"series-{slug}".Trim('-') : slug;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlugs();
}
