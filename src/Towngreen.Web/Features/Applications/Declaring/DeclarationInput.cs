using Towngreen.Web.Features.Applications.Working;

namespace Towngreen.Web.Features.Applications.Declaring;

/// <summary>The declaration as typed, with the reason that stood when the form was made.</summary>
public sealed class DeclarationInput
{
    public string? Reason { get; set; }

    public string? Started { get; set; }

    public static DeclarationInput From(Declaration? saved) => new() { Reason = saved?.Reason, Started = saved?.Reason };
}

/// <param name="Theirs">The reason somebody else saved meanwhile, to compare with; empty where they took it back.</param>
/// <param name="SavedAt">By the program's clocks; nothing where nothing is declared.</param>
public sealed record DeclarationForm(ActionWork Work, DeclarationInput Input, string? Theirs, DateTime? SavedAt);
