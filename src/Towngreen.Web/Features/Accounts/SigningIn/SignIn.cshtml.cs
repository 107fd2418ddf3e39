using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Accounts.SigningIn;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(
    SignInWithPassword withPassword, SignInWithPasskey withPasskey, SignInAs signInAs, SamplePeople samples, Landing landing,
    Installation installation) : PageModel
{
    [BindProperty, Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [BindProperty, Display(Name = "Password")]
    public string? Password { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsDemonstration => installation.Demonstration;

    public IReadOnlyList<SampleGroup> Samples { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await withPassword.RunAsync(new(Email, Password));
        if (result.Failed(out var errors))
        {
            await LoadAsync(cancel);
            return this.Refused(errors);
        }

        return result.Value == SignInStep.CodeNeeded ? LocalRedirect(AccountLinks.SignInCode(ReturnUrl)) : await landing.GoOnAsync(this, ReturnUrl, cancel);
    }

    public async Task<IActionResult> OnPostChallengeAsync() => Content(await withPasskey.ChallengeAsync(), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancel)
    {
        if ((await withPasskey.RunAsync(new(Credential))).Failed(out var errors))
        {
            await LoadAsync(cancel);
            return this.Refused(errors);
        }

        return await landing.GoOnAsync(this, ReturnUrl, cancel);
    }

    public async Task<IActionResult> OnPostAsAsync(Guid person, CancellationToken cancel) =>
        (await signInAs.RunAsync(person)).Failed(out var errors) ? this.Refused(errors) : await landing.GoOnAsync(this, ReturnUrl, cancel);

    private async Task LoadAsync(CancellationToken cancel) => Samples = IsDemonstration ? await samples.ListAsync(cancel) : [];
}
