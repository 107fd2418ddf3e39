using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.WhatIf;

/// <summary>
/// What other thresholds would have made of the applications of an edition. Nothing is changed, and nobody's permission is asked: whoever
/// shows it decides who may see.
/// </summary>
public sealed class Counterfactual(EditionWork work, TownDirectory towns)
{
    /// <param name="Edition">The edition as it is.</param>
    /// <param name="Thresholds">Other numbers, under the paths of its thresholds; none of them refused by the edition.</param>
    /// <param name="Drafts">Whether drafts are looked at too.</param>
    /// <param name="AsOf">The day to score all of them for; without it, each by its own.</param>
    public sealed record Request(EditionPack Edition, ValueMap<decimal> Thresholds, bool Drafts = false, DateOnly? AsOf = null);

    public async Task<Consequences> RunAsync(Request request, CancellationToken cancel)
    {
        var (now, then) = (request.Edition.Edition, request.Edition.Edition.With(request.Thresholds));
        var known = await towns.ByIdAsync(cancel);
        return new Consequences(request.Edition, then,
        [
            .. (await work.AllAsync(request.Edition, request.Drafts, cancel)).Select(one =>
            {
                var day = request.AsOf ?? one.ScoredOn;
                return new Consequence(one.Application, known[one.Application.MunicipalityId], Scoring.Score(now, one.Claims, day), Scoring.Score(then, one.Claims, day));
            }),
        ]);
    }
}
