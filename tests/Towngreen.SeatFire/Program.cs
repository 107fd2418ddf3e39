using Towngreen.SeatFire;

// seatfire sqlite|postgres ROUNDS     everybody wants a seat at once, from two processes
// seatfire crowd DATABASE DATA         one of the two processes
return args switch
{
    ["crowd", var database, var data] => await Crowd.ServeAsync(new Site(database, data)),
    [("sqlite" or "postgres") and var provider, var rounds] => await Fire.RunAsync(provider == "postgres", int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)),
    _ => 2,
};
