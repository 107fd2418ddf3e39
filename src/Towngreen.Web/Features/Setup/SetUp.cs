using Towngreen.Web.Features.Accounts;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Features.Setup;

public sealed record WrongSetupCode() : Error("setup.wrong-code");

/// <summary>Whoever has the console's code becomes the program's first administrator.</summary>
public sealed class SetUp(SetupCode code, AppointAdministrator appoint)
{
    public sealed record Request(string? Code, string? Name, string? Email);

    /// <returns>The link behind which the administrator chooses a password.</returns>
    public async Task<Result<Uri>> RunAsync(Request request, CancellationToken cancel)
    {
        List<Error> errors = PersonDetails.Read(request.Name, request.Email).Failed(out var refused) ? [.. refused] : [];
        // Last, because a right code is used up by asking.
        if (errors.Count == 0 && !code.Take(request.Code))
        {
            errors.Add(new WrongSetupCode { Field = nameof(request.Code) });
        }

        return errors.Count > 0 ? errors : await appoint.RunAsync(new(request.Name, request.Email), cancel);
    }
}
