using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Identity;
using Towngreen.Web.Platform.Results;
using Towngreen.Web.Platform.Text;
using Towngreen.Web.Platform.Time;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.Settings;

public sealed record PasskeyRow(string Id, string Name, DateOnly AddedOn);

[Authorize]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasskeysModel(
    Access access, SignedInUser signedIn, UserManager<User> users, AddPasskey add, RenamePasskey rename, RemovePasskey remove, ProgramClock clock, Words words)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Display(Name = "Name", Description = "Such as the device the passkey is on.")]
    public string? Name { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public bool AwaitsSecondFactor => access.AwaitsSecondFactor;

    public IReadOnlyList<PasskeyRow> Rows { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    /// <summary>For the script: the browser's challenge, or the reason why there is none.</summary>
    public async Task<IActionResult> OnPostChallengeAsync()
    {
        var result = await add.ChallengeAsync();
        return result.Failed(out var errors)
            ? new JsonResult(new { message = words.Say(errors[0].Code, errors[0]) }) { StatusCode = StatusCodes.Status400BadRequest }
            : Content(result.Value, "application/json");
    }

    public async Task<IActionResult> OnPostAddAsync() =>
        await AnswerAsync(await add.RunAsync(new(Name, Credential)), "The passkey is added.", ReturnUrl);

    public async Task<IActionResult> OnPostRenameAsync(string? id, string? newName) =>
        await AnswerAsync(await rename.RunAsync(new(id, newName)), "The passkey has its new name.");

    public async Task<IActionResult> OnPostRemoveAsync(string? id) =>
        await AnswerAsync(await remove.RunAsync(new(id)), "The passkey is removed.");

    private async Task<IActionResult> AnswerAsync(Result<Done> result, string notice, string? next = null)
    {
        if (result.Failed(out var errors))
        {
            await LoadAsync();
            return this.Refused(errors);
        }

        TempData["Notice"] = words[notice].Value;
        return this.GoOn(next, AccountLinks.Passkeys());
    }

    private async Task LoadAsync() => Rows =
    [
        .. (await users.GetPasskeysAsync(await signedIn.GetAsync())).OrderBy(passkey => passkey.CreatedAt)
            .Select(passkey => new PasskeyRow(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "", clock.DayOf(passkey.CreatedAt))),
    ];
}
