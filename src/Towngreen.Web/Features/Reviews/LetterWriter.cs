using Towngreen.Certification;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Certifications;
using Towngreen.Web.Features.Programs;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Reviews;

/// <summary>Writes what a town is told: the words are resources, the reasons the engine's and the reviewers' own.</summary>
public sealed class LetterWriter(Words words, FindingWords findings, EditionLibrary library, Installation installation, ProgramClock clock)
{
    public Letter Returned(ReviewCase review, string note) => Write("review-returned", review, note, new()
    {
        ["count"] = review.With(VerdictOutcome.Return).Count(),
        ["approved"] = review.Claims.Count(claim => claim.Claim.Status == ClaimStatus.Approved),
        ["items"] = Items(review.With(VerdictOutcome.Return)),
    });

    /// <param name="review">What was decided on.</param>
    /// <param name="note">The paragraph of who decides.</param>
    /// <param name="number">The certificate's number; nothing while the letter is only shown.</param>
    /// <exception cref="InvalidOperationException">No level is reached.</exception>
    public Letter Certified(ReviewCase review, string note, string? number)
    {
        var standing = review.Scorecard.AsApproved;
        var edition = review.Edition.Edition;
        var level = edition.Levels.Single(candidate => candidate.Key == (standing.HighestLevel ?? throw new InvalidOperationException("No level is reached.")));
        return Write("certified", review, note, new()
        {
            ["level"] = level.Title,
            ["points"] = standing.Points.Value,
            ["expires"] = edition.Expiry.ExpiresOn(clock.Today),
            ["reasons"] = Reasons(review, standing.Levels.Single(result => result.Key == level.Key)),
            ["certificate"] = number is null ? words.Say("letter.certificate-to-come") : Address(CertificationLinks.Certificate(number)),
        });
    }

    public Letter NotCertified(ReviewCase review, string note) => Write("not-certified", review, note, new()
    {
        ["points"] = review.Scorecard.AsApproved.Points.Value,
    });

    private string Items(IEnumerable<ReviewedWork> works) =>
        string.Join("\n\n", works.Select(work => $"**{work.Action.NumberedTitle}: {words.Title(work)}**\n\n{Quote(work.Standing!.Comment)}"));

    private static string Quote(string comment) => string.Join('\n', comment.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {line}"));

    private Letter Write(string code, ReviewCase review, string note, Dictionary<string, object?> data)
    {
        data["program"] = library.Program.Name;
        data["town"] = review.Town.Name;
        data["reference"] = review.Reference;
        data["handedIn"] = clock.DayOf(review.Current.At);
        data["note"] = note.Trim();
        data["link"] = Address(ApplicationLinks.Application(review.Town.Slug, review.Reference));
        data["feedback"] = Feedback(review);
        data["figures"] = review.Scorecard.UsesIllustrativeFigures ? words.Say("letter.illustrative") : "";
        return new Letter(words, code, data);
    }

    /// <summary>What was not approved, with the reviewers' words: a town keeps it whatever was decided.</summary>
    private string Feedback(ReviewCase review)
    {
        var open = review.Works.Where(work => work.Standing is { Outcome: not VerdictOutcome.Approve }).ToList();
        return open.Count == 0 ? "" : $"{words.Say("letter.not-counted")}\n\n{Items(open)}";
    }

    private string Reasons(ReviewCase review, LevelResult level)
    {
        var parts = level.Finding.Parts.Count > 0 ? level.Finding.Parts : [level.Finding];
        return string.Join('\n', parts.Select(part => $"- {findings.Say(part, review.Edition)}"));
    }

    private string Address(string path) => new Uri(installation.Address, path).AbsoluteUri;
}
