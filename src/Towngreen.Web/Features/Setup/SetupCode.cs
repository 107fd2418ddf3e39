using System.Security.Cryptography;
using System.Text;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Platform.Hosting;

namespace Towngreen.Web.Features.Setup;

/// <summary>
/// The code that lets the first visitor of an empty installation make themselves its administrator. Printed where the server was
/// started, kept in memory only, good for one use: who can read the console owns the machine.
/// </summary>
public sealed class SetupCode(IServiceScopeFactory scopes, Installation installation)
{
    /// <summary>No letters or digits that are mistaken for one another.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private const int Groups = 3;

    private string? _code;

    /// <summary>For the console, and nobody else.</summary>
    internal string? Code => _code;

    /// <summary>Whether the installation still waits for its first administrator: another node or the command line may have made one since.</summary>
    public async Task<bool> IsAwaitedAsync(CancellationToken cancel)
    {
        if (_code is not null && await IsAdministeredAsync(cancel))
        {
            _code = null;
        }

        return _code is not null;
    }

    /// <summary>The code of an installation that has no administrator yet; null for others, and for the demonstration.</summary>
    public async Task<string?> IssueAsync(CancellationToken cancel) => _code = installation.Demonstration || await IsAdministeredAsync(cancel)
        ? null
        : string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>Uses the code up; of two who try at once, one succeeds.</summary>
    public bool Take(string? typed)
    {
        var code = Volatile.Read(ref _code);
        return code is not null && IsSame(code, typed) && Interlocked.CompareExchange(ref _code, null, code) == code;
    }

    private async Task<bool> IsAdministeredAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProgramPeople>().HasAdministratorAsync(cancel);
    }

    private static bool IsSame(string code, string? typed) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes((typed ?? "").Trim().ToUpperInvariant()));
}
