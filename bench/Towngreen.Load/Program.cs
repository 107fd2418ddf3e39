using System.Globalization;
using Towngreen.Load.Growing;
using Towngreen.Load.Measuring;

// load compare DATA SERVER [SECONDS] [ROUNDS]   the server's pages beside their limits, one core for each side
// load pages SERVER SMALL LARGE [TIMES]          the median of every page on a small and on a large installation
// load start DATA SERVER                         from nothing to the first page, and what idling takes
// load grow DATA SUBMISSIONS                     a demonstration whose every town has joined
// load limit DATA ADDRESS                        the limits by themselves; compare starts it
return args switch
{
    ["limit", var data, var address] => await Limit.ServeAsync(data, address),
    ["compare", var data, var server, .. var rest] => await Comparison.RunAsync(data, server, Number(rest, 0, 5), Number(rest, 1, 3)),
    ["pages", var server, var small, var large, .. var rest] => await Growth.RunAsync(server, small, large, Number(rest, 0, 41)),
    ["start", var data, var server] => await Start.RunAsync(data, server),
    ["grow", var data, var submissions] => Grower.Run(data, int.Parse(submissions, CultureInfo.InvariantCulture)),
    _ => 2,
};

static int Number(string[] words, int place, int otherwise) =>
    words.Length > place ? int.Parse(words[place], CultureInfo.InvariantCulture) : otherwise;
