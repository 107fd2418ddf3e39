using Towngreen.Web.Platform.Packs;
using Towngreen.Web.Platform.Packs.Reading;

namespace Towngreen.Web.Tests.Platform.Packs;

/// <summary>The smallest pack that uses every part of the format, to be broken one part at a time.</summary>
internal static class TinyPack
{
    public const string Program = "program.yaml";
    public const string Edition = "editions/2026/edition.yaml";
    public const string Walk = "editions/2026/actions/1.1-walk.md";
    public const string Ride = "editions/2026/actions/1.2-ride.md";
    public const string Kit = "editions/2026/toolkits/kit.md";
    public const string Towns = "towns.csv";

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        [Program] = """
            key: tiny
            name: Tiny Towns
            kind: certification
            summary: A program to test with.
            state: CT
            zone: America/New_York
            website: https://example.org
            municipality: { singular: town, plural: towns, region: county }
            municipalities: towns.csv

            """,
        [Towns] = """
            name,slug,region,region_name,county,population,geoid,geoid_2022,latitude,longitude
            Elmwood,elmwood,R1,First Region,Hartford,1200,0900100001,0911000001,41.5,-72.5
            Oakville,oakville,R1,"First, Region",Hartford,3400,0900100002,0911000002,41.6,-72.6

            """,
        [Edition] = """
            key: "2026"
            year: 2026
            title: 2026 program year
            source-note: All illustrative.
            credit-window: { years: 3 }
            expiry: { end-of-year-after: 3 }
            rounds:
              - { key: spring, title: Spring, opens: 2026-01-05, deadline: "2026-04-24T17:00", results: 2026-06-15, source: illustrative }
            categories:
              - { key: "1", title: Streets, colour: "#216e1f", icon: map }
            tags:
              - { key: green, title: Green }
            designations:
              - { key: leader, title: Leader, source: published, requires: { points: { at-least: 5, tag: green } } }
            levels:
              - key: bronze
                title: Bronze
                source: published
                requires:
                  all:
                    - points: { at-least: 10 }
                    - each-category: { categories: ["1"], actions: 1 }
                    - distinct-targets: { action: walk, credit: once, field: target, at-least: 1 }
                    - at-least: { n: 1, of: [ { action: walk }, { every-action-of: "1" } ] }
                    - any: [ { designation: leader }, { action: walk } ]
              - key: silver
                title: Silver
                source: published
                requires:
                  all:
                    - level: bronze
                    - points: { at-least: 20, categories: ["1"], tags: [green], actions: [walk, ride] }
                    - percent: { at-least: 25, tag: green }
                    - actions: { at-least: 2, including: [ride], each-worth: 5 }
                    - categories: { at-least: 1, of: ["1"], actions: 2 }
                    - groups: { at-least: 1, tags: [green] }
                    - action: { action: ride, credit: often }
                    - by-class: { fact: class, of: { a: { action: ride }, b: { action: walk } } }
                    - fact: { fact: plan, is: ["yes"] }
                    - fact: { fact: energy, min: 1, max: 9 }
                    - facts-given: { facts: [energy], at-least: 1, within-years: 2 }
                    - improved: { fact: energy, better: lower, by-percent: 5, within-years: 2 }
              - { key: gold, title: Gold, source: published, requires: { all: [ { holds-level: silver }, { not-offered: true } ] } }
            facts:
              - { id: class, type: choice, label: Class, options: [ { id: a, label: A }, { id: b, label: B } ] }
              - { id: plan, type: yes-no, label: Plan, hint: Any plan. }
              - { id: energy, type: number, label: Energy, unit: kWh, min: 0, max: 99, yearly: true }
            hand-in: { points: { at-least: 5, category: "1" } }

            """,
        [Walk] = """
            ---
            key: walk
            number: "1.1"
            title: Walk to school
            category: "1"
            tags: [green]
            complements: [walk]
            objective: Walk.
            entered: true
            credits:
              - id: once
                title: Walk once
                points: { tiers: { by: people, steps: [ { from: 1, points: 5 }, { from: 5, points: 10 } ] } }
                source: illustrative
                entries: { max: 2, label: Walk }
                evidence:
                  - { id: target, type: action, label: Action }
                  - { id: people, type: people, label: Who walked }
                  - { id: series, type: training-series, label: Series }
                  - { id: count, type: number, label: Count, min: 0, max: 90, unit: steps }
                  - { id: how, type: choice, label: How, options: [ { id: slow, label: Slowly }, { id: fast, label: Fast } ] }
                  - { id: held-on, type: date, label: Day }
                criteria:
                  - cohort: { people: people, min: 2, roles: [staff], all-sessions-of: series }
                  - accepted: { field: how, values: [slow] }
                  - minimum: { field: count, value: 2 }
                  - active-within: { field: held-on, years: 3 }
                  - distinct: { field: target }
                  - person-judges: { id: nice, question: Was it nice? }
            ---
            ## What to do
            Walk.

            ### Walk once {#once}
            Once around the block.

            ```
            ## not a heading
            ```
            ## Resources
            Shoes.
            """,
        [Ride] = """
            ---
            key: ride
            number: "1.2"
            title: Ride a bicycle
            category: "1"
            tags: [green]
            objective: Ride.
            entered: false
            cap: 30
            best-credit-only: true
            credits:
              - id: often
                title: Ride often
                points: { best-of: [ { per: rides, unit: 10, points: 2, cap: 20 }, { per-entry: 5, cap: 5 } ] }
                source: illustrative
                window: { years-back: 5 }
                effort: 6
                requires: [walk, walk/once]
                evidence:
                  - { id: rides, type: number, label: Rides }
              - id: far
                title: Ride far
                points: { tiers: { by: miles, steps: [ { from: 1, points: 1 }, { from: 9, points: 9, requires: [walk] } ] } }
                source: illustrative
                window: any-time
                evidence:
                  - { id: miles, type: number, label: Miles }
              - id: course
                title: Take a riding course
                points: 2
                source: illustrative
                sealed-by: { record: training-cohort, fields: { series: course, attendees: riders } }
                evidence:
                  - { id: course, type: training-series, label: Course }
                  - { id: riders, type: people, label: Riders }
            ---
            Not entered yet.

            """,
        [Kit] = """
            ---
            key: kit
            title: Walking kit
            summary: Walk together.
            source: illustrative
            suits: { tag: green, actions: [walk] }
            steps:
              - id: start
                title: Start
                prompts:
                  - { id: who, label: Who?, hint: Everyone., tells: affected }
                  - { id: lacks, label: Who is not here?, tells: missing }
                attach: [A map]
              - id: arrive
                title: Arrive
                prompts:
                  - { id: else, label: What else? }
                  - { id: new, label: What is new?, tells: changed }
                  - { id: then, label: What then?, tells: next }
            ---
            A kit.

            ### Start {#start}
            Tie your shoes.

            ### Arrive {#arrive}
            Sit down.

            ## Good to know
            It may rain.

            """,
    };

    public static (ProgramPack? Pack, IReadOnlyList<PackFault> Faults) Read(IEnumerable<KeyValuePair<string, string>> files)
    {
        var faults = new FaultLog();
        var pack = PackReader.Read(new PackFiles(files.Select(file => new PackFile(file.Key, file.Value))), "tiny", faults);
        return (pack, [.. faults.All().Cast<PackFault>()]);
    }

    /// <summary>The pack with one text replaced in one file.</summary>
    public static IEnumerable<KeyValuePair<string, string>> With(string file, string old, string @new)
    {
        Assert.Contains(old, Files[file]);
        return Files.Select(pair => pair.Key == file ? new(pair.Key, pair.Value.Replace(old, @new, StringComparison.Ordinal)) : pair);
    }
}
