using System.CommandLine;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Platform.Audit;

internal static class AuditCommand
{
    private static readonly Option<AuditMark?> Expect = new("--expect")
    {
        Description = "A head that was printed earlier and kept elsewhere: the chain must still pass through it.",
        HelpName = "SEQUENCE:HASH",
        CustomParser = argument =>
        {
            if (AuditMark.TryParse(argument.Tokens[0].Value, out var mark))
            {
                return mark;
            }

            argument.AddError("A head is a number, a colon and 64 hexadecimal digits.");
            return null;
        },
    };

    public static Command Create(CommandHost host)
    {
        var verify = new Command("verify", "Walk the audit log's chain from its first entry to its head, and name the first that was changed, moved, added or removed.") { Expect };
        verify.SetAction((parse, cancel) => host.RunAsync(parse, services => VerifyAsync(services, parse.GetValue(Expect), cancel)));
        return new Command("audit", "The log of who did what.") { verify };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, AuditMark? kept, CancellationToken cancel)
    {
        var words = services.GetRequiredService<Words>();
        var result = await services.GetRequiredService<VerifyAuditLog>().RunAsync(kept, cancel);
        if (result.Failed(out var errors, out var head))
        {
            await Console.Error.WriteLineAsync(words.Say(errors[0].Code, errors[0]));
            return 1;
        }

        Console.WriteLine(words.Say("audit.whole", new { Entries = head.Sequence, Head = head.ToString() }));
        return 0;
    }
}
