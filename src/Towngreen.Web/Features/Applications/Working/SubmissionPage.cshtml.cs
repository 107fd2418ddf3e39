using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Applications.Working;

/// <summary>What belongs to an action as a whole, apart from its credits: partners, who looks after it, comments, who may see it.</summary>
[Authorize]
public sealed class SubmissionPageModel(
    ActionWorkbench workbench, SavePartners savePartners, AssignSubmission assign, AddComment addComment, SetPublic setPublic,
    DeclareNotApplicable declare, TakeBackDeclaration takeBack, ProgramClock clock, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Town { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public PartnersInput Partners { get; set; } = new();

    [BindProperty]
    public CommentInput Comment { get; set; } = new();

    [BindProperty]
    public DeclarationInput Declaration { get; set; } = new();

    [BindProperty]
    public Guid? AssignedTo { get; set; }

    [BindProperty]
    public bool IsPublic { get; set; }

    public ActionWork Work { get; private set; } = null!;

    /// <summary>What somebody else saved in the partners box meanwhile, while this page asks what to keep.</summary>
    public PartnersBox? Theirs { get; private set; }

    /// <summary>The reason somebody else gave meanwhile for the action not to apply, empty where they took it back.</summary>
    public string? TheirReason { get; private set; }

    public DeclarationForm Declaring => new(Work, Declaration, TheirReason, Work.Declaration is { } saved ? clock.Local(saved.SavedAt) : null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public Task<IActionResult> OnPostPartnersAsync(CancellationToken cancel) => ActAsync(
        application => savePartners.RunAsync(new SavePartners.Request(application, Key, Partners.Box, Partners.Started), cancel),
        words["The partners box is saved."], "partners", cancel);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken cancel) => ActAsync(
        application => assign.RunAsync(new AssignSubmission.Request(application, Key, AssignedTo), cancel),
        AssignedTo is null ? words["Nobody looks after this action now."] : words["Saved who looks after this action."], "person", cancel);

    public Task<IActionResult> OnPostCommentAsync(CancellationToken cancel) => ActAsync(
        application => addComment.RunAsync(new AddComment.Request(application, Key, Comment.Text ?? ""), cancel),
        words["Your comment is there for the team."], "comments", cancel);

    public Task<IActionResult> OnPostPublicAsync(CancellationToken cancel) => ActAsync(
        application => setPublic.RunAsync(new SetPublic.Request(application, Key, IsPublic), cancel),
        IsPublic ? words["Everyone may see this evidence once it is approved."] : words["This evidence stays within the team and the program."], "public", cancel);

    public Task<IActionResult> OnPostDeclareAsync(CancellationToken cancel) => ActAsync(
        application => declare.RunAsync(new DeclareNotApplicable.Request(application, Key, Declaration.Reason ?? "", Declaration.Started ?? ""), cancel),
        words["Declared: this does not apply to your town. A reviewer decides once you hand in."], "applies", cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => ActAsync(
        application => takeBack.RunAsync(new TakeBackDeclaration.Request(application, Key), cancel),
        words["Taken back: the action applies to your town."], "applies", cancel);

    private async Task<IActionResult> ActAsync(
        Func<Guid, Task<Result<Done>>> act, string notice, string anchor, CancellationToken cancel)
    {
        if (!await OpenAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        if ((await act(Work.Open.Application.Id)).Failed(out var errors))
        {
            await OpenAsync(cancel);
            Theirs = anchor == "partners" && errors.Any(error => error is ChangedMeanwhile) ? Work.Partners : null;
            TheirReason = anchor == "applies" && errors.Any(error => error is ChangedMeanwhile) ? Work.Declaration?.Reason ?? "" : null;
            return this.Refused([.. errors.Select(error => error with { Field = FieldOf(error, anchor) })]);
        }

        TempData["Notice"] = notice;
        return Redirect($"{Work.Link}#{anchor}");
    }

    private static string? FieldOf(Error error, string anchor) => (error.Field, anchor) switch
    {
        (null, _) => null,
        (_, "partners") => $"Partners.{error.Field}",
        (_, "comments") => "Comment.Text",
        (_, "applies") => $"Declaration.{error.Field}",
        _ => nameof(AssignedTo),
    };

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        Work = (await workbench.OpenAsync(Town, Reference, Key, cancel))!;
        return Work is not null;
    }

    private void Fill()
    {
        Partners = PartnersInput.From(Work.Partners, Work.Partners);
        Declaration = DeclarationInput.From(Work.Declaration);
        (AssignedTo, IsPublic) = (Work.Submission?.AssignedTo, Work.Submission?.IsPublic ?? false);
    }
}
