using System.Globalization;
using Towngreen.KillFire;

// killfire sqlite|postgres ROUNDS                  people at work on a server that is killed again and again
// killfire serve DATABASE DATA PORT MAIL-PORT      that server
return args switch
{
    ["serve", var database, var data, var port, var mail] => await Server.ServeAsync(new Site(database, data), Number(port), Number(mail)),
    [("sqlite" or "postgres") and var provider, var rounds] => await Fire.RunAsync(provider == "postgres", Number(rounds)),
    _ => 2,
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
