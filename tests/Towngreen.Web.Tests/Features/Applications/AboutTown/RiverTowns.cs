using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Towngreen.Certification;
using Towngreen.Testing;
using Towngreen.Testing.Databases;
using Towngreen.Web.Features.Applications;
using Towngreen.Web.Features.Applications.AboutTown;
using Towngreen.Web.Features.Applications.Declaring;
using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;
using Towngreen.Web.Platform.Persistence;
using Towngreen.Web.Platform.Results;

namespace Towngreen.Web.Tests.Features.Applications.AboutTown;

/// <summary>
/// A small program that asks about the town itself: a class that sets thresholds, a yes or no, yearly metrics; a share of what applies; and a
/// minimum for handing in.
/// </summary>
internal static class RiverTowns
{
    private static readonly Lazy<ProgramPack> Pack = new(Read);

    private static readonly Dictionary<string, string> Files = new()
    {
        ["program.yaml"] = """
            key: sustainable-ct
            name: River Towns
            kind: certification
            summary: A program to test with.
            state: CT
            zone: America/New_York
            website: https://example.org
            municipality: { singular: town, plural: towns, region: county }
            municipalities: towns.csv
            """,
        ["towns.csv"] = """
            name,slug,region,region_name,county,population,geoid,geoid_2022,latitude,longitude
            Andover,andover,R1,First Region,Tolland,3100,0900100001,0911000001,41.7,-72.3
            Bolton,bolton,R1,First Region,Tolland,4900,0900100002,0911000002,41.8,-72.4

            """,
        ["editions/2026/edition.yaml"] = """
            key: "2026"
            year: 2026
            title: 2026 program year
            source-note: All illustrative.
            credit-window: { years: 3 }
            expiry: { end-of-year-after: 3 }
            rounds:
              - { key: spring, title: Spring, opens: 2026-01-05, deadline: "2026-04-24T17:00", results: 2026-06-15, source: illustrative }
            categories:
              - { key: "1", title: River, colour: "#216e1f", icon: map }
            facts:
              - { id: class, type: choice, label: Class of town, hint: By the state's list., options: [ { id: a, label: A }, { id: b, label: B } ] }
              - { id: plan, type: yes-no, label: River plan adopted }
              - { id: energy, type: number, label: Energy used by town buildings, unit: kWh, min: 0, max: 9000, yearly: true }
              - { id: waste, type: number, label: Waste for each resident, unit: kg, min: 0, yearly: true }
            levels:
              - key: bronze
                title: Bronze
                source: published
                requires: { percent: { at-least: 50 } }
              - key: silver
                title: Silver
                source: published
                requires:
                  all:
                    - by-class: { fact: class, of: { a: { points: { at-least: 30 } }, b: { points: { at-least: 20 } } } }
                    - fact: { fact: plan, is: ["yes"] }
                    - facts-given: { facts: [energy, waste], at-least: 1, within-years: 2 }
                    - improved: { fact: energy, better: lower, by-percent: 5, within-years: 2 }
              - { key: gold, title: Gold, source: published, requires: { holds-level: silver } }
            hand-in: { actions: { at-least: 1, actions: [walk] } }
            """,
        ["editions/2026/actions/1.1-walk.md"] = Action("1.1", "walk", "Walk along the river"),
        ["editions/2026/actions/1.2-ride.md"] = Action("1.2", "ride", "Ride along the river"),
        ["editions/2026/actions/1.3-beach.md"] = Action("1.3", "beach", "Keep the beach clean"),
    };

    public static Edition Edition => Pack.Value.Editions[0].Edition;

    public static Task<TestApp> StartAsync(Provider provider = Provider.Sqlite) =>
        TestApp.StartAsync(provider, pack: Pack.Value);

    public static Claim ClaimOf(string action) => new()
    {
        Action = action,
        Credit = "done",
        CompletedOn = new DateOnly(2025, 9, 1),
        Impact = "",
        Entries = [new Entry([new("what", new TextValue("We did it, in September"))])],
    };

    /// <summary>The claim with its partners box answered.</summary>
    public static async Task ClaimAsync(this Applicant town, string action)
    {
        Assert.True((await town.SaveAsync(ClaimOf(action))).Succeeded);
        Assert.True((await town.PartnersAsync(action)).Succeeded);
    }

    public static FactAnswer Chosen(string fact, string option) => new(fact, null, null, option);

    public static FactAnswer Figure(string fact, int year, decimal number) => new(fact, year, number, null);

    public static Task<Result<Done>> SayAsync(this Applicant town, IReadOnlyList<FactAnswer> answers, IReadOnlyList<FactAnswer>? started = null, Guid? by = null) =>
        town.App.AsAsync(by ?? town.Contact, services =>
            services.GetRequiredService<SaveFacts>().RunAsync(new(town.Application.Id, answers, started ?? []), TestContext.Current.CancellationToken));

    public static Task<Result<Done>> DeclareAsync(this Applicant town, string action = "beach", string reason = "We have no shore.", string started = "", Guid? by = null) =>
        town.App.AsAsync(by ?? town.Contact, services =>
            services.GetRequiredService<DeclareNotApplicable>().RunAsync(new(town.Application.Id, action, reason, started), TestContext.Current.CancellationToken));

    /// <summary>The application's only claim.</summary>
    public static Task<Guid> ClaimIdAsync(this Applicant town) => town.App.AsAsync(null, services =>
        services.GetRequiredService<TowngreenDb>().Set<CreditClaim>().Select(claim => claim.Id).SingleAsync(TestContext.Current.CancellationToken));

    private static string Action(string number, string key, string title) => $$"""
        ---
        key: {{key}}
        number: "{{number}}"
        title: {{title}}
        category: "1"
        objective: {{title}}.
        entered: true
        credits:
          - id: done
            title: {{title}}, once
            points: 10
            source: illustrative
            evidence:
              - { id: what, type: text, label: What you did }
        ---
        ## What to do
        {{title}}.

        ### {{title}}, once {#done}
        Tell us what you did.
        """;

    private static ProgramPack Read()
    {
        var faults = new FaultLog();
        var pack = PackReader.Read(new PackFiles(Files.Select(file => new PackFile(file.Key, file.Value))), "sustainable-ct", faults);
        return faults.Count == 0 ? pack! : throw new InvalidOperationException(string.Join('\n', faults.All()));
    }
}
