using System.CommandLine;
using Towngreen.Web.Features.Accounts.Roles;
using Towngreen.Web.Platform.CommandLine;
using Towngreen.Web.Platform.Text;

namespace Towngreen.Web.Features.Administration;

internal static class AdminCommand
{
    private static readonly Option<string> Email = new("--email") { Description = "The administrator's e-mail address.", Required = true };

    private static readonly Option<string?> Name = new("--name") { Description = "The administrator's name; not needed for an account that exists." };

    public static Command Create(CommandHost host)
    {
        var create = new Command("create", "Make a person an administrator, and print a link to choose a password. Clears the second factor of an account that exists.")
        {
            Email, Name,
        };
        create.SetAction((parse, cancel) => host.RunAsync(parse, services => AppointAsync(services, parse, cancel)));
        return new Command("admin", "Administrators of the program.") { create };
    }

    private static async Task<int> AppointAsync(IServiceProvider services, ParseResult parse, CancellationToken cancel)
    {
        var request = new AppointAdministrator.Request(parse.GetValue(Name), parse.GetValue(Email));
        var result = await services.GetRequiredService<AppointAdministrator>().RunAsync(request, cancel);
        if (result.Failed(out var errors))
        {
            var words = services.GetRequiredService<Words>();
            foreach (var error in errors)
            {
                await Console.Error.WriteLineAsync(words.Say(error.Code, error));
            }

            return 1;
        }

        Console.WriteLine($"Choose a password within a day at {result.Value}");
        return 0;
    }
}
