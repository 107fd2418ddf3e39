using System.ComponentModel.DataAnnotations;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>The partners box as typed, with what it said when the form was made.</summary>
public sealed class PartnersInput
{
    public PartnersAnswer Answer { get; set; }

    public string? Names { get; set; }

    public string? OwnRole { get; set; }

    public PartnersAnswer StartedAnswer { get; set; }

    public string? StartedNames { get; set; }

    public string? StartedOwnRole { get; set; }

    public PartnersBox Box => new(Answer, Clean(Names), Clean(OwnRole));

    public PartnersBox Started => new(StartedAnswer, Clean(StartedNames), Clean(StartedOwnRole));

    public static PartnersInput From(PartnersBox box, PartnersBox started) => new()
    {
        Answer = box.Answer,
        Names = box.Names,
        OwnRole = box.OwnRole,
        StartedAnswer = started.Answer,
        StartedNames = started.Names,
        StartedOwnRole = started.OwnRole,
    };

    private static string Clean(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}

public sealed class CommentInput
{
    [Display(Name = "Your comment", Description = "The team sees it; it is never handed in.")]
    public string? Text { get; set; }
}
