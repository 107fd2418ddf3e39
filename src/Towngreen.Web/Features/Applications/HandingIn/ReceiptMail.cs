using Towngreen.Web.Features.Municipalities;
using Towngreen.Web.Platform.Hosting;
using Towngreen.Web.Platform.Mail;
using Towngreen.Web.Platform.Time;

namespace Towngreen.Web.Features.Applications.HandingIn;

/// <summary>Tells the whole team that their work is handed in: many hands did it.</summary>
public sealed class ReceiptMail(Outbox outbox, TownDirectory towns, ProgramClock clock, Installation installation)
{
    public async Task EnqueueAsync(TownSummary town, HandInRecord record, PreFlightReport report, CancellationToken cancel)
    {
        var application = report.Scored.Application;
        foreach (var person in await towns.TeamAsync(town.Id, cancel))
        {
            outbox.Enqueue(person.Email, "application-handed-in", new
            {
                person.Name,
                Town = town.Name,
                application.Reference,
                Edition = report.Scored.Pack.Title,
                Round = report.Scored.Pack.Rounds.First(round => round.Key == record.Round).Title,
                At = clock.Local(record.At),
                By = record.HandedInBy,
                Claims = report.ToHandIn.Count,
                Link = new Uri(installation.Address, ApplicationLinks.Receipt(town.Slug, application.Reference, record.Number)),
            });
        }
    }
}
